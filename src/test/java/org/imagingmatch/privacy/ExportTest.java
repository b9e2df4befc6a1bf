package org.imagingmatch.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.audit.AuditLog;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;

/** A person is told everything that is held on them. */
@QuarkusTest
class ExportTest {

  /** Where rows hang on a person without saying more than that they do. */
  private static final Set<String> KEYS =
      Set.of(
          "organisation_id",
          "candidate_id",
          "position",
          "event_id",
          "actor_organisation_id",
          "agency_id");

  private final Owned kind = Owned.candidate();

  @Test
  void recordIsExportedAsItIsRead() {
    String at = kind.create().header("Location");
    JsonNode export = export(at);
    assertThat(export.get("candidate"))
        .isEqualTo(Examples.tree(kind.owner().calls().get(at).asString()));
    assertThat(export.get("derived").fieldNames())
        .toIterable()
        .containsExactly("events", "ranking");
    assertThat(export.at("/derived/ranking/facts").isObject()).isTrue();
    assertThat(export.at("/derived/ranking/qualifications").findValuesAsText("modality"))
        .contains("MR");
  }

  @Test
  void whoSawItIsToldWithHowOftenAndWhen() {
    String at = kind.create().header("Location");
    for (int i = 0; i < 3; i++) {
      kind.owner().as(Roles.RECRUITER).calls().get(at);
    }
    JsonNode accesses = export(at).get("accesses");
    assertThat(accesses)
        .extracting(each -> each.get("action").asText() + each.get("times"))
        .containsExactly("candidate.created1", "candidate.read3");
    JsonNode reads = accesses.get(1);
    assertThat(reads.get("actor").asText()).isEqualTo("local-recruiter");
    assertThat(reads.get("organisationId").asText()).isEqualTo(kind.owner().id().toString());
    assertThat(reads.get("first").asText()).isLessThan(reads.get("last").asText());
  }

  @Test
  void exportIsWrittenDown() {
    Response created = kind.create();
    export(created.header("Location"));
    assertThat(new AuditLog(kind.owner()).actions())
        .containsExactly("candidate.created", "candidate.export");
    assertThat(export(created.header("Location")).get("accesses"))
        .extracting(each -> each.get("action").asText())
        .contains("candidate.export");
  }

  /** Fails for a new table until its rows are exported: a feature says so with Holdings. */
  @Test
  void nothingThatHangsOnAPersonIsLeftOut() {
    String vacancy = Owned.vacancy().create().path("id");
    kind.owner().calls().put("/v1/vacancies/" + vacancy + "/watch").then().statusCode(200);
    Response created = kind.create();
    kind.owner().calls().post("/v1/vacancies/" + vacancy + "/match-runs").then().statusCode(201);
    Set<String> exported = leaves(export(created.header("Location")));
    List<String> tables =
        Database.texts(
            "select table_name from information_schema.columns where table_schema = 'public'"
                + " and column_name = 'candidate_id' order by table_name");
    assertThat(tables).hasSizeGreaterThan(10);
    for (String table : tables) {
      List<String> rows =
          Database.texts(
              "select to_jsonb(t) from %s t where organisation_id = '%s' and candidate_id = '%s'"
                  .formatted(table, kind.owner().id(), created.jsonPath().getString("id")));
      assertThat(rows).as("%s has a row of the person of this test", table).isNotEmpty();
      for (String row : rows) {
        for (Map.Entry<String, JsonNode> column : Examples.tree(row).properties()) {
          if (!KEYS.contains(column.getKey())) {
            assertThat(exported)
                .as("the export has %s.%s", table, column.getKey())
                .containsAll(leaves(column.getValue()));
          }
        }
      }
    }
  }

  @Test
  void onlyTheAgencyOfThePersonIsTold() {
    String at = kind.create().header("Location") + "/export";
    assertThat(kind.owner().as(Roles.ADMIN).calls().get(at).statusCode()).isEqualTo(200);
    Problem.is(kind.owner().as(Roles.RECRUITER).calls().get(at), 403);
    Problem.is(kind.owner().as(Roles.AUDITOR).calls().get(at), 403);
    Problem.is(Tenant.agency().calls().get(at), 404);
    Problem.is(Tenant.provider().as(Roles.ADMIN).calls().get(at), 404);
  }

  private JsonNode export(String at) {
    Response export = kind.owner().calls().get(at + "/export");
    assertThat(export.statusCode()).as(export.asString()).isEqualTo(200);
    assertThat(export.header("Cache-Control")).isEqualTo("no-store");
    return Examples.tree(export.asString());
  }

  /** All single values in it, each in one spelling. */
  private static Set<String> leaves(JsonNode node) {
    Set<String> leaves = new TreeSet<>();
    if (node.isContainerNode()) {
      node.forEach(inner -> leaves.addAll(leaves(inner)));
    } else if (!node.isNull()) {
      leaves.add(spelt(node.asText()));
    }
    return leaves;
  }

  private static String spelt(String value) {
    return value.matches("-?\\d+(\\.\\d+)?")
        ? new BigDecimal(value).stripTrailingZeros().toPlainString()
        : value;
  }
}
