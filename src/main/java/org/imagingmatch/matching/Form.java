package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an answer comes as, for links, which cannot say what they accept. */
public enum Form {
  @JsonProperty("json")
  JSON,
  @JsonProperty("csv")
  CSV,
  @JsonProperty("html")
  HTML
}
