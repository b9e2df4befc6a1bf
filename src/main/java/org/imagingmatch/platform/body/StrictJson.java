package org.imagingmatch.platform.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;

/** Bytes to a tree, within bounds that no honest body reaches. */
final class StrictJson {

  private static final int MAX_BYTES = 1_000_000;
  private static final int MAX_DEPTH = 32;
  private static final int MAX_NUMBER = 40;
  private static final int MAX_STRING = 100_000;

  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(MAX_BYTES)
                          .maxNestingDepth(MAX_DEPTH)
                          .maxNumberLength(MAX_NUMBER)
                          .maxStringLength(MAX_STRING)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build()
          .reader();

  private StrictJson() {}

  /** The one JSON object in {@code bytes}; answers 400 if there is anything else. */
  static ObjectNode object(byte[] bytes) {
    JsonNode tree = tree(bytes);
    if (tree instanceof ObjectNode object) {
      return object;
    }
    throw refusal(
        tree.isMissingNode()
            ? "The body is empty; a JSON object is expected."
            : "The body must be a JSON object, not " + Kinds.of(tree) + ".");
  }

  /** The JSON in a text; answers 400 if there is none. */
  static JsonNode value(String text) {
    return tree(text.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode tree(byte[] bytes) {
    try {
      return READER.readTree(bytes);
    } catch (StreamConstraintsException e) {
      throw refusal(
          "The body nests deeper than %d levels, or has a number of more than %d digits or a text of more than %d characters."
              .formatted(MAX_DEPTH, MAX_NUMBER, MAX_STRING));
    } catch (JsonProcessingException e) {
      throw refusal(complaint(e));
    } catch (IOException e) {
      throw refusal("The body is not JSON in UTF-8.");
    }
  }

  /** Says where, in our words: the parser's own can name classes. */
  private static String complaint(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    String where =
        at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
    String message = e.getOriginalMessage();
    if (message.startsWith("Duplicate field")) {
      return "The body names a field twice" + where + ".";
    }
    if (message.startsWith("Trailing token")) {
      return "The body goes on after its JSON object" + where + ".";
    }
    return "The body is not valid JSON" + where + ".";
  }

  private static HttpProblem refusal(String detail) {
    return Problems.invalid(List.of(Fault.at("", detail)));
  }
}
