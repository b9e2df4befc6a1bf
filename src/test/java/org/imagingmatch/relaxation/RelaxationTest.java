package org.imagingmatch.relaxation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.StreamSupport;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.matching.Rankings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a vacancy gains by asking less, and that it does gain it. */
@QuarkusTest
class RelaxationTest {

  private final Changing changing = new Changing();
  private final Rankings rankings = changing.rankings;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          modality.drop                 | {} | {"modalities":[{"code":"MR"},{"code":"CT"}]}
          months.drop                   | {"experience":[{"modality":"MR","months":1,"lastUsedOn":"2026-10-30"}]} | {}
          months.lower                  | {"experience":[{"modality":"MR","months":13,"lastUsedOn":"2026-10-30"}]} | {}
          use.drop                      | {"experience":[{"modality":"MR","months":64,"lastUsedOn":"2020-10-30"}]} | {}
          use.lower                     | {"experience":[{"modality":"MR","months":64,"lastUsedOn":"2025-10-30"}]} | {}
          credentials.drop              | {"credentials":[]} | {}
          credentials.dropBranch        | {} | {"credentials":{"allOf":[{"holds":"ARRT-MR"},{"holds":"ARRT-CT"}]}}
          credentials.fewer             | {} | {"credentials":{"atLeast":2,"of":[{"holds":"ARRT-MR"},{"holds":"ARRT-CT"}]}}
          credentials.lessExperience    | {} | {"credentials":{"experience":{"modality":"MR","months":100}}}
          credentials.acceptEligible    | {"credentials":[{"code":"ARRT-MR","status":"REGISTRY_ELIGIBLE"}]} | {}
          credentials.acceptUnverified  | {"credentials":[{"code":"ARRT-MR","validUntil":"2029-05-31"}]} | {"credentials":{"holds":"ARRT-MR","verifiedAs":"DOCUMENT"}}
          credentials.noDeadline        | {"credentials":[{"code":"ARRT-MR","status":"REGISTRY_ELIGIBLE","validUntil":"2029-05-31"}]} | {"credentials":{"holds":"ARRT-MR","orEligible":true,"withinMonths":6}}
          credentials.accept            | {} | {"credentials":{"allOf":[{"holds":"ARMRIT-MRI"}]},"acceptEquivalents":false}
          credentials.acceptEquivalents | {} | {"credentials":{"holds":"ARMRIT-MRI"},"acceptEquivalents":false}
          language.drop                 | {"languages":[]} | {}
          language.lower                | {"languages":[{"tag":"en","level":"B1"}]} | {}
          education.drop                | {"education":[]} | {}
          education.lower               | {"education":[{"level":"DIPLOMA"}]} | {}
          certificate.drop              | {"certificates":[]} | {}
          contract.drop                 | {"contracts":["PERMANENT"]} | {}
          shift.drop                    | {"shifts":["DAY"]} | {}
          visa.sponsor                  | {"workRights":[]} | {}
          start.later                   | {"availability":{"from":"2027-02-10"}} | {}
          """)
  void askingLessBringsWhomItIsSaidTo(String code, String person, String post) {
    String vacancy = changing.vacancy(post);
    String maria = changing.maria(person);
    JsonNode before = changing.pair(vacancy, maria);
    JsonNode single = single(relaxations(vacancy), code);
    JsonNode example = single.at("/examples/0");
    assertThat(example.get("candidateId").textValue()).isEqualTo(maria);
    assertThat(example.get("score")).isEqualTo(before.get("score"));
    assertThat(single.get("newlyEligible").intValue() + single.get("newlyConditional").intValue())
        .isEqualTo(1);
    assertThat(single.at("/byHome/0/country").textValue()).isEqualTo("PH");
    assertThat(single.at("/byHome/0/newlyEligible")).isEqualTo(single.get("newlyEligible"));
    assertThat(before.get("eligibility")).isNotEqualTo(example.get("then"));

    changing.apply(single.get("apply"));

    assertThat(changing.pair(vacancy, maria).get("eligibility")).isEqualTo(example.get("then"));
    JsonNode after = relaxations(vacancy);
    assertThat(after.get("eligible")).isEqualTo(single.get("newlyEligible"));
    assertThat(after.get("conditional")).isEqualTo(single.get("newlyConditional"));
  }

  @Test
  void twoChangesAreOneRequest() {
    String vacancy = changing.vacancy("{}");
    String maria = changing.maria("{\"languages\":[],\"education\":[]}");
    JsonNode answer = relaxations(vacancy);
    assertThat(answer.get("singles")).isEmpty();
    JsonNode pair = answer.at("/pairs/0");
    assertThat(pair.get("changes").findValuesAsText("text"))
        .containsExactly("Ask no en", "Ask no education");
    assertThat(pair.get("newlyEligible").intValue()).isEqualTo(1);
    changing.apply(pair.get("apply"));
    assertThat(changing.pair(vacancy, maria).get("eligibility").textValue()).isEqualTo("ELIGIBLE");
  }

  @Test
  void aVacancyThatAsksALicenceBeyondTheLawIsToldSo() {
    String vacancy = changing.vacancy("{\"licenceRequired\":true}");
    String maria = changing.maria("{\"licences\":[]}");
    assertThat(relaxations(vacancy).get("singles")).isEmpty();
    assertThat(changing.pair(vacancy, maria).get("eligibility").textValue())
        .isEqualTo("INELIGIBLE");
  }

  @Test
  void aHospitalSeesNumbersAndPseudonyms() {
    String maria = changing.maria("{\"languages\":[]}");
    String vacancy = changing.vacancy("{\"sharedWith\":[\"" + rankings.agency.id() + "\"]}");
    JsonNode answer = Changing.read(rankings.hospital, path(vacancy));
    JsonNode single = single(answer, "language.drop");
    assertThat(single.get("newlyEligible").intValue()).isEqualTo(1);
    assertThat(single.at("/examples/0/agency/id").textValue())
        .isEqualTo(rankings.agency.id().toString());
    assertThat(answer.toString()).doesNotContain(maria, "A-1029", "Santos");
    Problem.is(Tenant.provider().calls().get(path(vacancy)), 404);
    Problem.is(Tenant.agency().calls().get(path(vacancy)), 404);
  }

  @Test
  void peopleOfOthersAreNotCounted() {
    changing.maria("{\"languages\":[]}");
    String vacancy = changing.vacancy("{}");
    assertThat(Changing.read(Tenant.agency(), path(vacancy)).get("singles")).isEmpty();
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    String vacancy = changing.vacancy("{}");
    Problem.is(rankings.agency.calls().get(path(vacancy) + "&maxPairs=21"), 400);
    Problem.is(rankings.agency.calls().get(path(vacancy) + "&examples=-1"), 400);
  }

  private JsonNode relaxations(String vacancy) {
    return Changing.read(rankings.agency, path(vacancy));
  }

  private static String path(String vacancy) {
    return "/v1/vacancies/%s/relaxations?asOf=%s".formatted(vacancy, Rankings.AS_OF);
  }

  /** The one that brings most of those with this key. */
  private static JsonNode single(JsonNode answer, String code) {
    return StreamSupport.stream(answer.get("singles").spliterator(), false)
        .filter(each -> each.at("/changes/0/code").textValue().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " is not among " + answer));
  }
}
