package org.imagingmatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ResponseBodyExtractionOptions;
import java.util.List;
import java.util.Map;

/**
 * What an answer says. For whoever reads very many of them: RestAssured compiles each path that it
 * is asked for, each time, which takes longer than the request.
 */
public final class Told {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Told() {}

  /** The whole document. */
  public static JsonNode by(ResponseBodyExtractionOptions answer) {
    String body = answer.asString();
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError(body, e);
    }
  }

  /** The entries of a list in it. */
  public static List<Map<String, Object>> all(ResponseBodyExtractionOptions answer, String list) {
    return JSON.convertValue(by(answer).path(list), new TypeReference<>() {});
  }

  /** The id of the thing that it shows. */
  public static String id(ResponseBodyExtractionOptions answer) {
    return by(answer).path("id").textValue();
  }
}
