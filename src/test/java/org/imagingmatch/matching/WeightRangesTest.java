package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.imagingmatch.Examples;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.matching.model.Fit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far weights can move is what the rankings with moved weights say. */
@QuarkusTest
class WeightRangesTest {

  private final Rankings rankings = new Rankings();
  private final Tenant agency = rankings.agency;
  private String vacancy;
  private String senior;

  @BeforeEach
  void somebodyWithExperienceAndSomebodyWhoAsksLittle() {
    vacancy = rankings.vacancy(rankings.mriNights());
    senior = rankings.candidate(person("SENIOR", 120, "72.00"));
    rankings.candidate(person("CHEAP", 24, "40.00"));
  }

  private ObjectNode person(String name, int months, String pay) {
    ObjectNode body = rankings.maria().put("externalId", name);
    ((ObjectNode) body.withArray("experience").get(0)).put("months", months);
    ((ObjectNode) body.get("minimumPay")).put("amount", pay);
    return body;
  }

  @Test
  void rankHoldsUpToTheBoundAndNotBeyond() {
    JsonNode ranges = get(agency, "");
    assertThat(ranges.get("complete").booleanValue()).isTrue();
    assertThat(ranges.get("among").intValue()).isEqualTo(2);
    JsonNode first = ranges.at("/items/0");
    assertThat(first.get("candidateId").textValue()).isEqualTo(senior);
    assertThat(first.get("ranges")).hasSize(Fit.values().length);
    JsonNode pay = first.get("ranges").get(Fit.PAY.ordinal());
    assertThat(pay.get("weight").doubleValue()).isEqualTo(5);
    double to = pay.get("to").doubleValue();
    assertThat(best("&weights.PAY=" + (to - 0.001))).isEqualTo(senior);
    assertThat(best("&weights.PAY=" + (to + 0.001))).isNotEqualTo(senior);
    double from = first.get("ranges").get(Fit.EXPERIENCE.ordinal()).get("from").doubleValue();
    assertThat(best("&weights.EXPERIENCE=" + (from + 0.001))).isEqualTo(senior);
    assertThat(best("&weights.EXPERIENCE=" + (from - 0.001))).isNotEqualTo(senior);
  }

  @Test
  void hospitalsReadRangesOfPseudonyms() {
    rankings.candidate(person("SHOWN", 60, "50.00").put("discoverable", true));
    JsonNode ranges = get(rankings.hospital, "&top=1");
    assertThat(ranges.get("items")).hasSize(1);
    assertThat(ranges.toString()).doesNotContain(senior);
  }

  @Test
  void whatIsNoRankingIsRefused() {
    Problem.is(agency.calls().get(path() + "&top=0"), 400);
    Problem.is(agency.calls().get(path() + "&top=21"), 400);
    Problem.is(agency.calls().get(path() + "&weights.NOTHING=1"), 400);
    Problem.is(Tenant.provider().calls().get(path()), 404);
  }

  private String best(String more) {
    return rankings.matches(vacancy, more).extract().path("items[0].candidateId");
  }

  private JsonNode get(Tenant reader, String more) {
    Response answer = reader.calls().get(path() + more);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return Examples.tree(answer.asString());
  }

  private String path() {
    return "/v1/vacancies/" + vacancy + "/weight-ranges?asOf=" + Rankings.AS_OF;
  }
}
