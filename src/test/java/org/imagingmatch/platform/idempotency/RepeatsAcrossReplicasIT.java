package org.imagingmatch.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.imagingmatch.AtOnce;
import org.imagingmatch.Examples;
import org.imagingmatch.TwoServices;
import org.imagingmatch.fault.Report;
import org.imagingmatch.organisation.OrganisationKind;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever replica a repeat reaches, and whatever becomes of the first, the work is done once. */
@Tag(Report.FAULT)
class RepeatsAcrossReplicasIT {

  private static final int AT_ONCE = 50;
  private static final int PEOPLE = 200;
  private static final int CLIENTS = 8;
  private static final int PATIENCE = 10;

  @TempDir Path workspace;

  private TwoServices two;
  private UUID agency;

  @Test
  void keysHoldAcrossReplicasAndTheEndOfOne() throws Exception {
    try (TwoServices started =
        TwoServices.start(workspace, Map.of("IMAGING_MATCH_IDEMPOTENCY_CRON", "* * * * * ?"))) {
      two = started;
      agency = two.register(OrganisationKind.AGENCY);
      sameRequestToBothIsDoneOnce();
      whatTheKilledOneLeftUndoneIsDoneByTheOther();
      Report.add(
          "The same request again",
          "one %d times at once to both replicas; %d, and again to the other after kill -9 of the first"
              .formatted(AT_ONCE, PEOPLE),
          "each done once; what was acknowledged is answered the same");
      expiredAnswersAreForgottenInTime();
    }
  }

  private void sameRequestToBothIsDoneOnce() throws Exception {
    AtomicInteger number = new AtomicInteger();
    List<Response> answers =
        AtOnce.calls(AT_ONCE, () -> answer(number.getAndIncrement() % 2, "together"));
    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers).extracting(Response::asString).containsOnly(answers.get(0).asString());
    assertThat(answers)
        .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
        .hasSize(1);
    assertThat(people()).isEqualTo(1);
  }

  private void whatTheKilledOneLeftUndoneIsDoneByTheOther() throws Exception {
    Map<String, String> acknowledged = new ConcurrentHashMap<>();
    AtomicInteger answered = new AtomicInteger();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    for (String key : keys()) {
      clients.submit(
          () -> {
            acknowledged.put(key, post(0, key).path("id"));
            if (answered.incrementAndGet() == PEOPLE / 4) {
              two.service(0).signal("KILL");
            }
            return key;
          });
    }
    clients.shutdown();
    assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    assertThat(acknowledged).hasSizeBetween(PEOPLE / 4, PEOPLE - 1);
    for (String key : keys()) {
      Response repeat = answer(1, key);
      assertThat(repeat.statusCode()).as(repeat.asString()).isEqualTo(201);
      if (acknowledged.containsKey(key)) {
        assertThat(repeat.<String>path("id")).isEqualTo(acknowledged.get(key));
        assertThat(repeat.header("Idempotency-Replayed")).isEqualTo("true");
      }
    }
    assertThat(people()).isEqualTo(1 + PEOPLE);
    assertThat(two.count("select count(*) from kept_answer")).isEqualTo(1 + PEOPLE);
    assertThat(two.count("select count(*) from audit_event where action = 'candidate.created'"))
        .isEqualTo(1 + PEOPLE);
  }

  private void expiredAnswersAreForgottenInTime() throws Exception {
    try (Connection superuser = two.superuser();
        Statement statement = superuser.createStatement()) {
      statement.execute("update kept_answer set expires_at = now() - interval '1 second'");
    }
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    int kept = 1;
    while (kept > 0 && System.nanoTime() < deadline) {
      kept = two.count("select count(*) from kept_answer, pg_sleep(0.2)");
    }
    assertThat(kept).isZero();
  }

  private static List<String> keys() {
    return IntStream.range(0, PEOPLE).mapToObj(number -> "sync-" + number).toList();
  }

  /** A replica that has just started is slow: who is told to come back does. */
  private Response answer(int service, String key) {
    Response answer = post(service, key);
    for (int i = 0; i < PATIENCE && answer.header("Retry-After") != null; i++) {
      answer = post(service, key);
    }
    return answer;
  }

  private Response post(int service, String key) {
    return two.calls(agency, Roles.AGENCY)
        .contentType("application/json")
        .body(Examples.bareCandidate().toString())
        .header("Idempotency-Key", key)
        .post(two.address(service) + "/v1/candidates");
  }

  private int people() throws Exception {
    return two.count("select count(*) from candidate");
  }
}
