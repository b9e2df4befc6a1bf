package org.imagingmatch.webhook;

import java.util.Map;

/** What a receiver answers. */
record Answer(int status, Map<String, String> headers) {

  static Answer of(int status) {
    return new Answer(status, Map.of());
  }

  static Answer of(int status, String header, String value) {
    return new Answer(status, Map.of(header, value));
  }
}
