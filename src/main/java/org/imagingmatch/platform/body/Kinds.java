package org.imagingmatch.platform.body;

import com.fasterxml.jackson.databind.JsonNode;

/** What a client calls the kinds of JSON values. */
final class Kinds {

  private Kinds() {}

  /** The kind with its article, as in "a string". */
  static String of(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      default -> "null";
    };
  }
}
