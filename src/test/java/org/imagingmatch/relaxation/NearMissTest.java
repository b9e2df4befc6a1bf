package org.imagingmatch.relaxation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.matching.Rankings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who nearly fits a vacancy, and that doing what is said makes them fit. */
@QuarkusTest
class NearMissTest {

  private final Changing changing = new Changing();
  private final Rankings rankings = changing.rankings;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          MODALITY     | modality.train         | {"experience":[],"credentials":[]} | {"credentials":null}
          MODALITY     | modality.gainMonths    | {"experience":[{"modality":"MR","months":7,"lastUsedOn":"2026-10-30"}]} | {}
          MODALITY     | modality.refresh       | {"experience":[{"modality":"MR","months":64,"lastUsedOn":"2020-10-30"}]} | {}
          CREDENTIAL   | credential.obtain      | {} | {"credentials":{"allOf":[{"holds":"ARRT-MR"},{"holds":"ARRT-CT"}]}}
          CREDENTIAL   | credential.earn        | {"credentials":[{"code":"ARRT-MR","number":"7","status":"REGISTRY_ELIGIBLE"}]} | {}
          CREDENTIAL   | credential.renew       | {"credentials":[{"code":"ARRT-MR","number":"7","validUntil":"2026-05-31"}]} | {}
          CREDENTIAL   | credential.verify      | {"credentials":[{"code":"ARRT-MR","number":"7","validUntil":"2028-05-31"}]} | {"credentials":{"holds":"ARRT-MR","verifiedAs":"PRIMARY_SOURCE"}}
          CREDENTIAL   | credential.wait        | {"credentials":[{"code":"ARRT-MR","number":"7","issuedOn":"2027-03-01","validUntil":"2029-05-31"}]} | {}
          LICENCE      | licence.obtain         | {"licences":[]} | {}
          LICENCE      | licence.renew          | {"licences":[{"jurisdiction":"US-OR","scope":["MR"],"validUntil":"2025-12-31"}]} | {}
          WORK_RIGHT   | workRight.sponsor      | {"workRights":[]} | {}
          REGION       | region.accept          | {"regions":["GB"]} | {}
          AVAILABILITY | availability.wait      | {"availability":{"from":"2027-06-01"}} | {}
          AVAILABILITY | availability.extend    | {"availability":{"from":"2027-01-01","until":"2027-02-01"}} | {}
          LANGUAGE     | language.reach         | {"languages":[{"tag":"en","level":"A2"},{"tag":"es"}]} | {}
          LANGUAGE     | language.reach         | {"languages":[]} | {}
          CONTRACT     | contract.accept        | {"contracts":["PERMANENT"]} | {}
          CONTRACT     | contract.acceptShifts  | {"shifts":["DAY"]} | {}
          EDUCATION    | education.reach        | {"education":[{"level":"CERTIFICATE"}]} | {}
          EDUCATION    | education.complete     | {"education":[{"level":"MASTER","completedOn":"2027-02-01"}]} | {}
          """)
  void doingWhatIsSaidClosesTheGap(String gate, String code, String person, String post) {
    String vacancy = changing.vacancy(post);
    String maria = changing.maria(person);
    JsonNode near = changing.nearMisses(vacancy, "").at("/items/0");
    assertThat(near.at("/candidateId").textValue()).isEqualTo(maria);
    assertThat(near.at("/gaps/0/gate").textValue()).isEqualTo(gate);
    assertThat(near.at("/gaps/0/cure/code").textValue()).isEqualTo(code);
    assertThat(near.get("changes").findValuesAsText("code")).startsWith(code);
    assertThat(changing.pair(vacancy, maria).get("eligibility").textValue())
        .isEqualTo("INELIGIBLE");

    near.get("changes").forEach(change -> changing.apply(change.get("apply")));

    assertThat(changing.pair(vacancy, maria).get("eligibility"))
        .isEqualTo(near.get("then"))
        .extracting(JsonNode::textValue)
        .isNotEqualTo("INELIGIBLE");
    assertThat(changing.nearMisses(vacancy, "").get("items")).isEmpty();
  }

  @Test
  void severalGapsAreClosedTogether() {
    String vacancy = changing.vacancy("{}");
    String maria = changing.maria("{\"regions\":[\"GB\"],\"shifts\":[\"DAY\"],\"licences\":[]}");
    assertThat(changing.nearMisses(vacancy, "&maxGaps=2").get("items")).isEmpty();
    JsonNode near = changing.nearMisses(vacancy, "&maxGaps=3").at("/items/0");
    assertThat(near.get("gaps").findValuesAsText("gate"))
        .containsExactly("LICENCE", "REGION", "CONTRACT");
    near.get("changes").forEach(change -> changing.apply(change.get("apply")));
    assertThat(changing.pair(vacancy, maria).get("eligibility")).isEqualTo(near.get("then"));
  }

  @Test
  void whatFactsDoNotKeepOfARecordStaysAsItWas() {
    String vacancy = changing.vacancy("{}");
    String maria =
        changing.maria(
            "{\"credentials\":[{\"code\":\"ARRT-MR\",\"number\":\"123 456\",\"validUntil\":"
                + "\"2026-05-31\",\"verification\":{\"level\":\"DOCUMENT\",\"on\":\"2026-10-01\"}}]}");
    changing.apply(changing.nearMisses(vacancy, "").at("/items/0/changes/0/apply"));
    JsonNode credential =
        Changing.read(rankings.agency, "/v1/candidates/" + maria).at("/credentials/0");
    assertThat(credential.get("number").textValue()).isEqualTo("123 456");
    assertThat(credential.at("/verification/on").textValue()).isEqualTo("2026-10-01");
    assertThat(credential.get("validUntil").textValue()).isEqualTo("2027-04-16");
  }

  @Test
  void theEarliestStartSaysWhatItIsMadeOf() {
    String vacancy = changing.vacancy("{\"startFlexDays\":0}");
    changing.maria("{\"availability\":{\"from\":\"2027-01-20\"},\"certificates\":[]}");
    JsonNode near = changing.nearMisses(vacancy, "").at("/items/0");
    assertThat(near.get("startSteps").findValuesAsText("step"))
        .containsExactly("CURE", "AVAILABILITY", "CERTIFICATE");
    assertThat(near.get("startSteps").findValuesAsText("to"))
        .containsExactly("2027-01-20", "2027-01-15", "2026-12-06");
    assertThat(near.at("/startSteps/0/decides").booleanValue()).isTrue();
    assertThat(near.at("/startSteps/0/days").intValue()).isEqualTo(59);
    assertThat(near.get("earliestStart").textValue()).isEqualTo("2027-01-20");
  }

  @Test
  void theEarliestStartCanComeFirst() {
    String vacancy = changing.vacancy("{}");
    String late =
        changing.maria("{\"externalId\":\"1\",\"availability\":{\"from\":\"2027-06-01\"}}");
    String undated = changing.maria("{\"externalId\":\"2\",\"licences\":[]}");
    String soon =
        changing.maria("{\"externalId\":\"3\",\"availability\":{\"from\":\"2027-02-01\"}}");
    JsonNode sorted = changing.nearMisses(vacancy, "&sort=earliestStart");
    assertThat(sorted.get("items").findValuesAsText("candidateId"))
        .containsExactly(soon, late, undated);
  }

  @Test
  void pagesAreWhole() {
    String vacancy = changing.vacancy("{}");
    for (int i = 0; i < 5; i++) {
      changing.maria("{\"externalId\":\"" + i + "\",\"shifts\":[\"DAY\"]}");
    }
    List<String> names = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = changing.nearMisses(vacancy, "&limit=2" + cursor);
      names.addAll(page.get("items").findValuesAsText("candidateId"));
      cursor = page.has("nextCursor") ? "&cursor=" + page.get("nextCursor").textValue() : "";
    } while (!cursor.isEmpty());
    assertThat(names).hasSize(5).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void moreThanThreeGapsAreNoNearMiss() {
    String path = "/v1/vacancies/%s/near-misses?maxGaps=4".formatted(changing.vacancy("{}"));
    Problem.is(rankings.agency.calls().get(path), 400);
  }

  @Test
  void aHospitalSeesWhatIsLackingAndNotWhoItIs() {
    String maria =
        changing.maria(
            "{\"experience\":[{\"modality\":\"MR\",\"months\":7,\"lastUsedOn\":\"2026-10-30\"}]}");
    String vacancy = changing.vacancy("{\"sharedWith\":[\"" + rankings.agency.id() + "\"]}");
    String path = "/v1/vacancies/" + vacancy + "/near-misses?asOf=" + Rankings.AS_OF;
    JsonNode answer = Changing.read(rankings.hospital, path);
    JsonNode near = answer.at("/items/0");
    assertThat(near.at("/agency/id").textValue()).isEqualTo(rankings.agency.id().toString());
    assertThat(near.get("changes").findValuesAsText("code")).containsExactly("modality.gainMonths");
    assertThat(near.at("/changes/0/parameters/months").intValue()).isEqualTo(18);
    assertThat(near.at("/changes/0/by").textValue()).isEqualTo("2028-05-22");
    assertThat(near.at("/changes/0").has("apply")).isFalse();
    assertThat(answer.toString()).doesNotContain(maria, "A-1029", "Santos", "2027-05-31");

    Problem.is(Tenant.provider().calls().get(path), 404);
    assertThat(
            Changing.read(Tenant.agency(), path.replace(vacancy, changing.vacancy("{}")))
                .get("items"))
        .isEmpty();
  }

  @Test
  void aHospitalIsToldTheRequestsThatChangeItsVacancy() {
    changing.maria("{\"workRights\":[]}");
    String vacancy = changing.vacancy("{\"sharedWith\":[\"" + rankings.agency.id() + "\"]}");
    String path = "/v1/vacancies/" + vacancy + "/near-misses?asOf=" + Rankings.AS_OF;
    JsonNode change = Changing.read(rankings.hospital, path).at("/items/0/changes/0");
    assertThat(change.get("of").textValue()).isEqualTo("VACANCY");
    ObjectNode expected = Changing.JSON.createObjectNode().put("sponsorsVisa", true);
    assertThat(change.at("/apply/value")).isEqualTo(expected);
  }
}
