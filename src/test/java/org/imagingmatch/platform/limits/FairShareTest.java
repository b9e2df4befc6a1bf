package org.imagingmatch.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.Crowd;
import org.imagingmatch.Examples;
import org.imagingmatch.Measures;
import org.imagingmatch.OwnDatabase;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.Tokens;
import org.imagingmatch.parts.OtherService;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One noisy tenant does not slow the others. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OwnDatabase.class)
class FairShareTest {

  private static final int NOISE = 64;

  @TestHTTPResource URI service;
  @Inject AgroalDataSource database;
  @Inject Turns turns;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Tenant noisy = Tenant.agency();
  private final Tenant quiet = Tenant.agency();
  private String matches;

  @BeforeEach
  void oneVacancyAndOnePersonEach() {
    String id = Owned.vacancy().create().jsonPath().getString("id");
    matches = "/v1/vacancies/" + id + "/matches";
    Stream.of(noisy, quiet)
        .forEach(
            agency ->
                agency
                    .sends(Examples.candidate().put("externalId", "of " + agency.id()))
                    .post("/v1/candidates")
                    .then()
                    .statusCode(201));
  }

  @Test
  void quietTenantIsServedWhileANoisyOneIsHeldBack() throws Exception {
    Crowd.join(noisy.id(), 100);
    List<Turn> held = hold(noisy.id());
    List<CompletableFuture<HttpResponse<String>>> noise = send(NOISE, noisy, matches);
    CompletableFuture.anyOf(noise.toArray(CompletableFuture[]::new)).join();
    held.forEach(turns::end);
    List<Integer> served = new ArrayList<>();
    do {
      served.add(quiet.calls().get(matches).statusCode());
    } while (noise.stream().anyMatch(each -> !each.isDone()) || served.size() < 10);
    assertThat(served).containsOnly(200);
    List<Integer> answers = noise.stream().map(each -> each.join().statusCode()).toList();
    assertThat(answers).contains(200, 429).containsOnly(200, 429);
    assertThat(answers)
        .filteredOn(status -> status == 200)
        .hasSizeGreaterThanOrEqualTo(OwnDatabase.WAITING);
    allTurnsAreBack(noisy.id(), quiet.id());
  }

  @Test
  void lineThatIsFullIsAProblemAtOnceAndHoldsBackNothingElse() throws Exception {
    Measures before = Measures.now();
    List<Turn> held = hold(noisy.id());
    List<CompletableFuture<HttpResponse<String>>> line = fillLine(noisy, matches);
    Response refused = noisy.calls().get(matches);
    Problem.is(refused, 429);
    assertThat(refused.header("Retry-After")).isEqualTo("1");
    assertThat(refused.jsonPath().getString("detail")).contains("2 rankings run and 8 wait");
    assertThat(refused.header("RateLimit")).isNotBlank();
    assertThat(noisy.calls().get("/v1/candidates").statusCode()).isEqualTo(200);
    held.forEach(turns::end);
    assertThat(line).allSatisfy(each -> assertThat(each.join().statusCode()).isEqualTo(200));
    allTurnsAreBack(noisy.id());
    Measures after = Measures.now();
    assertThat(waits(after, "begun") - waits(before, "begun")).isEqualTo(OwnDatabase.WAITING);
    assertThat(waits(after, "refused") - waits(before, "refused")).isEqualTo(2);
    assertThat(after.sum("imaging_match_turn_wait_seconds_sum", "end", "begun")).isPositive();
  }

  @Test
  void whoWaitedGoesOnUnderItsOwnName() throws Exception {
    List<Turn> held = Stream.of(noisy.id(), quiet.id()).flatMap(id -> hold(id).stream()).toList();
    String unknown = "/v1/vacancies/" + UUID.randomUUID() + "/matches";
    List<CompletableFuture<HttpResponse<String>>> some = fillLine(noisy, unknown);
    List<CompletableFuture<HttpResponse<String>>> others = fillLine(quiet, matches);
    held.forEach(turns::end);
    assertThat(some)
        .allSatisfy(
            each -> {
              assertThat(each.join().statusCode()).isEqualTo(404);
              assertThat(json(each).get("traceId").textValue())
                  .isEqualTo(each.join().headers().firstValue("X-Request-Id").orElseThrow());
            });
    assertThat(others)
        .allSatisfy(
            each ->
                assertThat(json(each).at("/items").findValuesAsText("externalId"))
                    .containsExactly("of " + quiet.id()));
    allTurnsAreBack(noisy.id(), quiet.id());
  }

  @Test
  void turnIsBackHoweverItsRequestEnds() throws Exception {
    UUID stranger = UUID.randomUUID();
    assertThat(noisy.calls().get(matches).statusCode()).isEqualTo(200);
    Problem.is(noisy.calls().get(matches + "?limit=some"), 400);
    Problem.is(noisy.calls().get(matches + "?unknown=1"), 400);
    Problem.is(noisy.sends("{").post("/v1/matches"), 400);
    Problem.is(noisy.calls().get("/v1/vacancies/" + stranger + "/matches"), 404);
    Problem.is(noisy.calls().accept("image/png").get(matches), 406);
    HttpRequest strange = request(Tokens.of(stranger, Roles.AGENCY), matches);
    assertThat(http.send(strange, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    allTurnsAreBack(noisy.id(), stranger);
  }

  @Test
  void turnIsBackWhenTheDatabaseHasNoConnection() throws Exception {
    int size = database.getConfiguration().connectionPoolConfiguration().maxSize();
    List<Connection> taken = new ArrayList<>();
    try {
      while (taken.size() < size) {
        taken.add(database.getConnection());
      }
      Problem.is(noisy.calls().get(matches), 503);
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
    allTurnsAreBack(noisy.id());
  }

  @Test
  void turnIsBackWhenItsCallerHangsUp() throws Exception {
    Crowd.join(noisy.id(), 100);
    List<Turn> held = hold(noisy.id());
    List<CompletableFuture<HttpResponse<String>>> line = fillLine(noisy, matches);
    line.subList(0, 4).forEach(each -> each.cancel(true));
    held.forEach(turns::end);
    line.subList(4, OwnDatabase.WAITING).forEach(each -> each.cancel(true));
    allTurnsAreBack(noisy.id());
  }

  private static double waits(Measures measures, String end) {
    return measures.sum("imaging_match_turn_wait_seconds_count", "end", end);
  }

  /** As many turns as an organisation has at once; waits until they are free. */
  private List<Turn> hold(UUID organisation) {
    List<Turn> held =
        Stream.generate(() -> turns.take(organisation)).limit(OwnDatabase.AT_ONCE).toList();
    held.forEach(turn -> turn.begun().orTimeout(20, TimeUnit.SECONDS).join());
    return held;
  }

  private void allTurnsAreBack(UUID... organisations) {
    for (UUID organisation : organisations) {
      hold(organisation).forEach(turns::end);
    }
    assertThat(turns.areOver()).isTrue();
  }

  /** One more than can wait: when that one is refused, the others are all in the line. */
  private List<CompletableFuture<HttpResponse<String>>> fillLine(Tenant tenant, String path) {
    List<CompletableFuture<HttpResponse<String>>> sent =
        send(OwnDatabase.WAITING + 1, tenant, path);
    CompletableFuture.anyOf(sent.toArray(CompletableFuture[]::new)).join();
    List<CompletableFuture<HttpResponse<String>>> waiting =
        sent.stream().filter(each -> !each.isDone()).toList();
    assertThat(waiting).hasSize(OwnDatabase.WAITING);
    return waiting;
  }

  private List<CompletableFuture<HttpResponse<String>>> send(
      int number, Tenant tenant, String path) {
    HttpRequest request = request(tenant.token(), path);
    return IntStream.range(0, number)
        .mapToObj(ignored -> http.sendAsync(request, BodyHandlers.ofString()))
        .toList();
  }

  private HttpRequest request(String token, String path) {
    return HttpRequest.newBuilder(service.resolve(path))
        .header("Authorization", "Bearer " + token)
        .build();
  }

  private static JsonNode json(CompletableFuture<HttpResponse<String>> answer) {
    return Examples.tree(answer.join().body());
  }
}
