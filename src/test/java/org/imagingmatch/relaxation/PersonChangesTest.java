package org.imagingmatch.relaxation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.matching.Rankings;
import org.junit.jupiter.api.Test;

/** The fewest changes of a record, and that making them does what is said. */
@QuarkusTest
class PersonChangesTest {

  private final Changing changing = new Changing();
  private final Rankings rankings = changing.rankings;

  @Test
  void makingTheChangesMakesThePersonAble() {
    String vacancy = changing.vacancy("{\"credentials\":{\"allOf\":[{\"holds\":\"ARRT-CT\"}]}}");
    String maria =
        changing.maria("{\"credentials\":[],\"licences\":[],\"languages\":[{\"tag\":\"en\"}]}");
    JsonNode way = changes(vacancy, maria, "").get("toBeAble");
    assertThat(way.get("exact").booleanValue()).isTrue();
    assertThat(way.get("changes"))
        .extracting(change -> change.get("code").textValue())
        .containsExactlyInAnyOrder("credential.obtain", "licence.obtain");
    way.get("changes").forEach(change -> changing.apply(change.get("apply")));
    JsonNode pair = changing.pair(vacancy, maria);
    assertThat(pair.get("eligibility")).isEqualTo(way.get("then"));
    assertThat(pair.get("score")).isEqualTo(way.get("score"));
    assertThat(changes(vacancy, maria, "").at("/toBeAble/changes")).isEmpty();
  }

  @Test
  void makingTheChangesBringsThePersonToTheTop() {
    String vacancy = changing.vacancy("{}");
    changing.maria("{\"externalId\":\"rival\"}");
    String maria =
        changing.maria(
            "{\"experience\":[{\"modality\":\"MR\",\"months\":40,\"lastUsedOn\":\"2026-10-30\","
                + "\"settings\":[\"LEVEL_1_TRAUMA\"],\"platforms\":[\"SIEMENS\"]}]}");
    JsonNode answer = changes(vacancy, maria, "&top=1");
    assertThat(answer.at("/toBeAble/changes")).isEmpty();
    JsonNode way = answer.get("toBeInTop");
    assertThat(way.get("changes")).hasSize(1);
    assertThat(changes(vacancy, maria, "&top=2").at("/toBeInTop/changes")).isEmpty();
    way.get("changes").forEach(change -> changing.apply(change.get("apply")));
    JsonNode first =
        Changing.read(rankings.agency, Rankings.path(vacancy) + "&limit=1").at("/items/0");
    assertThat(first.get("candidateId").textValue()).isEqualTo(maria);
    assertThat(first.get("score")).isEqualTo(way.get("score"));
  }

  @Test
  void othersDoNotSeeThem() {
    String vacancy = changing.vacancy("{}");
    String maria = changing.maria("{}");
    Problem.is(Tenant.agency().calls().get(path(vacancy, maria)), 404);
    Problem.is(rankings.hospital.calls().get(path(vacancy, maria)), 403);
    String draft = changing.vacancy("{\"status\":\"DRAFT\"}");
    Problem.is(rankings.agency.calls().get(path(draft, maria)), 404);
    Problem.is(rankings.agency.calls().get(path(vacancy, maria) + "&top=0"), 400);
  }

  private JsonNode changes(String vacancy, String candidate, String more) {
    return Changing.read(rankings.agency, path(vacancy, candidate) + more);
  }

  private static String path(String vacancy, String candidate) {
    return "/v1/vacancies/%s/matches/%s/changes?asOf=%s"
        .formatted(vacancy, candidate, Rankings.AS_OF);
  }
}
