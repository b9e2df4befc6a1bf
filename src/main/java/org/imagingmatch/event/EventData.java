package org.imagingmatch.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * What an event says beside what it is about.
 *
 * @param from the status before; null = it is about no status
 * @param to the status now; null = it is about no status
 * @param vacancyId for which a person was judged; null = none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventData(String from, String to, UUID vacancyId) {

  static EventData moved(String from, String to) {
    return new EventData(from, to, null);
  }

  static EventData of(UUID vacancyId) {
    return new EventData(null, null, vacancyId);
  }
}
