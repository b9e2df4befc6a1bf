package org.imagingmatch.relaxation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.imagingmatch.Tenant;
import org.imagingmatch.matching.Rankings;

/** A hospital and an agency that do what they are advised to. */
final class Changing {

  static final ObjectMapper JSON = new ObjectMapper();

  final Rankings rankings = new Rankings();

  /** A vacancy, changed before it is posted. */
  String vacancy(String changes) {
    ObjectNode vacancy = rankings.mriNights().put("externalId", "REQ-" + System.nanoTime());
    return rankings.vacancy(merged(vacancy, changes));
  }

  /** Maria, changed before she is recorded. */
  String maria(String changes) {
    return rankings.candidate(merged(rankings.maria(), changes));
  }

  private static ObjectNode merged(ObjectNode body, String changes) {
    ((ObjectNode) tree(changes))
        .properties()
        .forEach(each -> body.set(each.getKey(), each.getValue()));
    return body;
  }

  static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** What somebody reads. */
  static JsonNode read(Tenant reader, String path) {
    return tree(reader.calls().get(path).then().statusCode(200).extract().asString());
  }

  JsonNode nearMisses(String vacancy, String more) {
    return read(
        rankings.agency,
        "/v1/vacancies/%s/near-misses?asOf=%s%s".formatted(vacancy, Rankings.AS_OF, more));
  }

  JsonNode pair(String vacancy, String candidate) {
    return read(
        rankings.agency,
        "/v1/vacancies/%s/matches/%s?asOf=%s".formatted(vacancy, candidate, Rankings.AS_OF));
  }

  /** Sends the request that makes a change, as whoever may make it. */
  void apply(JsonNode apply) {
    String path = apply.get("path").textValue();
    assertThat(apply.get("op").textValue()).isEqualTo("PATCH");
    Tenant owner = path.startsWith("/v1/vacancies/") ? rankings.hospital : rankings.agency;
    owner
        .calls()
        .contentType("application/merge-patch+json")
        .header("If-Match", "*")
        .body(apply.get("value").toString())
        .patch(path)
        .then()
        .statusCode(200);
  }
}
