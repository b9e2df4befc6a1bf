package org.imagingmatch.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.Test;

/** Whoever waits is answered as soon as something happens. */
@QuarkusTest
class EventWaitTest {

  @Inject Waiting waiting;
  @Inject EventConfig config;

  @Test
  void aWriteWakesWhoWaits() {
    Owned person = Owned.candidate();
    CompletableFuture<Response> answer = waitFor(person.owner(), 20);
    await(1);
    assertThat(answer).isNotDone();
    long begin = System.nanoTime();
    person.create();
    assertThat(answer.join().jsonPath().getList("items.type")).containsExactly("candidate.created");
    assertThat(System.nanoTime() - begin).isLessThan(10_000_000_000L);
    await(0);
  }

  @Test
  void whoWaitsInVainIsToldWhereToGoOn() {
    Owned person = Owned.candidate();
    long begin = System.nanoTime();
    Response answer = waitFor(person.owner(), 1).join();
    assertThat(System.nanoTime() - begin).isGreaterThan(1_000_000_000L);
    assertThat(answer.jsonPath().getList("items")).isEmpty();
    person.create();
    assertThat(
            person
                .owner()
                .calls()
                .get("/v1/events?after=" + answer.path("cursor"))
                .jsonPath()
                .getList("items.type"))
        .containsExactly("candidate.created");
  }

  @Test
  void whatIsThereAlreadyIsNotWaitedFor() {
    Owned person = Owned.candidate();
    Feed feed = Feed.fromNowOn(person.owner());
    person.create();
    assertThat(feed.page(20, "&wait=20").get("items")).hasSize(1);
  }

  @Test
  void oneOrganisationDoesNotFillThePlacesOfAll() {
    Tenant agency = Tenant.agency();
    String cursor = Feed.fromNowOn(agency).cursor();
    List<CompletableFuture<Response>> all =
        Stream.generate(() -> waitFor(agency, cursor, 3))
            .limit(config.organisationWaiting())
            .toList();
    await(config.organisationWaiting());
    Response refused = agency.calls().get("/v1/events?wait=3&after=" + cursor);
    Problem.is(refused, 429);
    assertThat(refused.header("Retry-After")).isEqualTo("1");
    assertThat(waitFor(Tenant.agency(), 1).join().statusCode()).isEqualTo(200);
    assertThat(all).allSatisfy(each -> assertThat(each.join().statusCode()).isEqualTo(200));
    await(0);
  }

  private static CompletableFuture<Response> waitFor(Tenant reader, int seconds) {
    return waitFor(reader, Feed.fromNowOn(reader).cursor(), seconds);
  }

  private static CompletableFuture<Response> waitFor(Tenant reader, String cursor, int seconds) {
    CompletableFuture<Response> answer = new CompletableFuture<>();
    new Thread(
            () ->
                answer.complete(
                    reader.calls().get("/v1/events?wait=%d&after=%s".formatted(seconds, cursor))))
        .start();
    return answer;
  }

  private void await(int requests) {
    while (waiting.count() != requests) {
      Thread.onSpinWait();
    }
  }
}
