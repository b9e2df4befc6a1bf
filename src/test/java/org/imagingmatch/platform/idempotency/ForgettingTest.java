package org.imagingmatch.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.imagingmatch.AtOnce;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.Measures;
import org.imagingmatch.OperatedProfile;
import org.imagingmatch.SettableClock;
import org.imagingmatch.Tenant;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers are kept for a day, and then forgotten. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OperatedProfile.class)
class ForgettingTest {

  private static final String KEY = "Idempotency-Key";
  private static final String REPLAYED = "Idempotency-Replayed";

  @Inject SettableClock clock;
  @Inject Forgetting forgetting;

  private final LocalDate today = LocalDate.of(2032, 5, 10);
  private Tenant agency;

  @BeforeEach
  void begin() {
    clock.set(today, LocalTime.NOON);
    forgetting.run();
    agency = Tenant.agency();
  }

  @AfterEach
  void end() {
    clock.reset();
  }

  @Test
  void answerIsRepeatedForADayAndNoLonger() {
    Response first = post();
    clock.set(today.plusDays(1), LocalTime.of(11, 59));
    Response repeat = post();
    assertThat(repeat.header(REPLAYED)).isEqualTo("true");
    assertThat(repeat.asString()).isEqualTo(first.asString());
    clock.set(today.plusDays(1), LocalTime.of(12, 1));
    Response anew = post();
    assertThat(anew.statusCode()).isEqualTo(201);
    assertThat(anew.header(REPLAYED)).isNull();
    assertThat(anew.<String>path("id")).isNotEqualTo(first.path("id"));
    clock.set(today.plusDays(2), LocalTime.NOON);
    assertThat(post().asString()).isEqualTo(anew.asString());
  }

  @Test
  void whatHasExpiredIsForgottenAndNothingElse() {
    post();
    clock.set(today, LocalTime.of(20, 0));
    Tenant other = Tenant.agency();
    post(other);
    forgetting.run();
    assertThat(List.of(rows(agency), rows(other))).containsExactly(1, 1);
    clock.set(today.plusDays(1), LocalTime.of(12, 1));
    assertThat(forgetting.run()).isEqualTo(1);
    assertThat(List.of(rows(agency), rows(other))).containsExactly(0, 1);
  }

  @Test
  void replicasThatForgetAtOnceShareTheWork() throws Exception {
    int expired = 2 * Forgetting.BATCH + 1;
    Database.execute(
        """
        insert into kept_answer (organisation_id, key, fingerprint, kept_at, expires_at)
        select '%s', 'key-' || n, sha256('x'), '2032-05-08', '2032-05-09'
        from generate_series(1, %d) n
        """
            .formatted(agency.id(), expired));
    double before = removed();
    List<Integer> forgotten = AtOnce.calls(2, forgetting::run);
    assertThat(forgotten.stream().mapToInt(each -> each).sum()).isEqualTo(expired);
    assertThat(rows(agency)).isZero();
    assertThat(removed() - before).isEqualTo(expired);
  }

  private static double removed() {
    return Measures.now().sum("imaging_match_purge_removed_total", "what", "answers");
  }

  private Response post() {
    return post(agency);
  }

  private static Response post(Tenant agency) {
    return agency.sends(Examples.bareCandidate()).header(KEY, "sync-1").post("/v1/candidates");
  }

  private static int rows(Tenant agency) {
    return Database.count(
        "select count(*) from kept_answer where organisation_id = '%s'".formatted(agency.id()));
  }
}
