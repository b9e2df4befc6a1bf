package org.imagingmatch.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.imagingmatch.Crowd;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a ranking costs. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(LowLimits.class)
class RankingCostTest {

  @Inject ManualTime time;

  private final Tenant agency = Tenant.agency();
  private String candidate;
  private String matches;

  @BeforeEach
  void oneVacancyAndOnePerson() {
    String id = Owned.vacancy().create().jsonPath().getString("id");
    matches = "/v1/vacancies/" + id + "/matches";
    candidate =
        agency.sends(Examples.candidate()).post("/v1/candidates").jsonPath().getString("id");
    time.pass(Duration.ofMinutes(1));
  }

  @Test
  void rankingCostsAsMuchAsTenReads() {
    assertThat(left(agency.calls().get(matches))).isEqualTo(10);
    assertThat(left(agency.calls().get("/v1/candidates/" + candidate + "/matches"))).isZero();
    Response refused = agency.calls().get(matches);
    Problem.is(refused, 429);
    assertThat(refused.header("Retry-After")).isEqualTo("2");
    time.pass(Duration.ofSeconds(2));
    assertThat(left(agency.calls().get(matches))).isZero();
  }

  @Test
  void matchOfARequestIsARankingToo() {
    String body =
        """
        {"vacancy":{"title":"CT","role":"CT-TECH","facility":{"region":"US-WA"},
         "modalities":[{"code":"CT"}]}}""";
    assertThat(left(agency.sends(body).post("/v1/matches"))).isEqualTo(10);
  }

  @Test
  void onePairCostsARead() {
    assertThat(left(agency.calls().get(matches + "/" + candidate))).isEqualTo(19);
  }

  @Test
  void largePoolIsPaidForByWhoeverHasIt() {
    Crowd.join(agency.id(), 1_000);
    // Equals are many here, and each row is read.
    int beyond = 10 - left(agency.calls().get(matches + "?limit=1"));
    assertThat(beyond).isPositive();
    time.pass(Duration.ofMillis(200L * beyond));
    Response ranked = agency.calls().get(matches + "?limit=1");
    assertThat(ranked.header("RateLimit")).startsWith("\"credential\";r=0;");
    time.pass(Duration.ofMillis(200L * (beyond + 1) - 1));
    Problem.is(agency.calls().get("/v1/candidates"), 429);
    time.pass(Duration.ofMillis(1));
    assertThat(left(agency.calls().get("/v1/candidates"))).isZero();
  }

  private static int left(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return Integer.parseInt(answer.header("RateLimit").replaceFirst(".*?r=(\\d+).*", "$1"));
  }
}
