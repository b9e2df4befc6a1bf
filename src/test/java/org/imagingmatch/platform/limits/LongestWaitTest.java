package org.imagingmatch.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A ranking whose turn does not come. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(LowLimits.class)
class LongestWaitTest {

  @Inject Turns turns;
  @Inject LimitsConfig config;

  @Test
  void rankingThatWaitedForTooLongIsToldSo() {
    Tenant agency = Tenant.agency();
    String matches = "/v1/vacancies/" + UUID.randomUUID() + "/matches";
    for (int i = 0; i < config.organisationRankingsAtOnce(); i++) {
      turns.take(agency.id());
    }
    Response refused = agency.calls().get(matches);
    Problem.is(refused, 429);
    assertThat(refused.header("Retry-After")).isEqualTo("1");
    assertThat(refused.jsonPath().getString("detail")).contains("no turn in 1 ms");
    assertThat(refused.header("RateLimit")).isNotBlank();
    Problem.is(Tenant.agency().calls().get(matches), 404);
  }
}
