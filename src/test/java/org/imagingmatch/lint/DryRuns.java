package org.imagingmatch.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.imagingmatch.Database;
import org.imagingmatch.Tenant;

/** Dry runs of one organisation, beside the writes that they speak of. */
record DryRuns(Tenant owner, String collection) {

  Response validate(ObjectNode body) {
    return owner.sends(body).post(collection + ":validate");
  }

  Response put(ObjectNode body) {
    return owner
        .sends(body)
        .put(collection + "/by-external-id/" + body.get("externalId").textValue());
  }

  /** A dry run is refused in the very words in which the write then is. */
  void assertRefusedAlike(ObjectNode body) {
    Map<String, Object> dry = problem(validate(body));
    assertThat(dry).isEqualTo(problem(put(body)));
    assertThat((int) dry.get("status")).isBetween(400, 499);
  }

  private static Map<String, Object> problem(Response answer) {
    Map<String, Object> problem = answer.jsonPath().getMap("$");
    problem.remove("traceId");
    problem.remove("instance");
    return problem;
  }

  /** Everything that stands under the organisation's name, table by table. */
  List<String> rows() {
    return Database.texts(
            "select table_name from information_schema.columns where column_name ="
                + " 'organisation_id' and table_schema = 'public' order by 1")
        .stream()
        .map(table -> table + ": " + rows(table))
        .toList();
  }

  private List<String> rows(String table) {
    return Database.texts(
        "select cast(to_jsonb(t) as text) from %s t where organisation_id = '%s' order by 1"
            .formatted(table, owner.id()));
  }
}
