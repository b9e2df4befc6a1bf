package org.imagingmatch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.watch.Watched.BECAME;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.imagingmatch.OperatedProfile;
import org.imagingmatch.Owned;
import org.imagingmatch.SettableClock;
import org.imagingmatch.Tenant;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever adds up the events has the people whom a ranking calls eligible. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OperatedProfile.class)
class WatchHistoryTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int STEPS = 40;
  private static final int WRITERS = 3;

  @Inject SettableClock clock;
  @Inject WatchJob job;

  private final Set<String> told = new TreeSet<>();
  private Watched watched;
  private Owned person;
  private Tenant agency;

  @BeforeEach
  void watchAVacancy() {
    clock.set(DAY, LocalTime.of(9, 0));
    watched = new Watched(job);
    person = watched.person;
    agency = watched.agency;
    watched.watch();
  }

  @AfterEach
  void putTheClockBack() {
    clock.reset();
  }

  static IntStream seeds() {
    return IntStream.range(0, 6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eventsAddUpAfterEveryRound(int seed) {
    Random random = new Random(seed);
    List<String> people = new ArrayList<>();
    LocalDate day = DAY;
    for (int step = 0; step < STEPS; step++) {
      switch (random.nextInt(6)) {
        case 0 -> changeVacancy(random);
        case 1 -> {
          day = day.plusDays(1 + random.nextInt(25));
          clock.set(day, LocalTime.NOON);
          hear();
        }
        case 2 -> {
          watched.judge();
          assertAddsUp("step " + step);
        }
        default -> write(people, random);
      }
    }
    watched.judge();
    assertAddsUp("the end");
  }

  @Test
  void eventsAddUpWhenEverythingHappensAtOnce() {
    List<CompletableFuture<Void>> writers =
        IntStream.range(0, WRITERS)
            .mapToObj(
                number ->
                    CompletableFuture.runAsync(
                        () -> {
                          Random random = new Random(number);
                          List<String> people = new ArrayList<>();
                          for (int step = 0; step < STEPS; step++) {
                            write(people, random);
                          }
                        }))
            .toList();
    Random random = new Random(WRITERS);
    while (!writers.stream().allMatch(CompletableFuture::isDone)) {
      changeVacancy(random);
      watched.judge();
    }
    writers.forEach(CompletableFuture::join);
    // Whatever a round left because of the writers, the next one may take.
    clock.set(DAY, LocalTime.of(10, 0));
    watched.judge();
    assertAddsUp("the end");
  }

  private void write(List<String> people, Random random) {
    ObjectNode body = person.body().deepCopy();
    body.remove("externalId");
    if (random.nextInt(3) == 0) {
      body.putArray("credentials");
    }
    if (random.nextInt(4) == 0) {
      ((ObjectNode) body.at("/experience/0")).put("months", 10);
    }
    if (random.nextInt(6) == 0) {
      body.put("status", "INACTIVE");
    }
    if (people.isEmpty() || random.nextInt(2) == 0) {
      people.add(agency.sends(body).post("/v1/candidates").header("Location"));
    } else if (random.nextInt(5) == 0) {
      String gone = people.remove(random.nextInt(people.size()));
      agency.calls().header("If-Match", "*").delete(gone).then().statusCode(204);
    } else {
      String some = people.get(random.nextInt(people.size()));
      agency.sends(body).header("If-Match", "*").put(some).then().statusCode(200);
    }
  }

  private void changeVacancy(Random random) {
    String change =
        switch (random.nextInt(4)) {
          case 0 -> "{\"status\":\"ON_HOLD\"}";
          case 1 -> "{\"minimumEducation\":\"DOCTORATE\",\"status\":\"OPEN\"}";
          case 2 -> "{\"credentials\":null,\"minimumEducation\":null,\"status\":\"OPEN\"}";
          default ->
              "{\"credentials\":{\"anyOf\":[{\"holds\":\"ARRT-MR\"}]},\"minimumEducation\":null,\"status\":\"OPEN\"}";
        };
    watched.ask(change);
  }

  private void assertAddsUp(String when) {
    hear();
    assertThat(told).as(when).isEqualTo(ranked());
  }

  private void hear() {
    for (JsonNode event : watched.events()) {
      String id = event.at("/subject/id").textValue();
      boolean became = event.get("type").textValue().equals(BECAME);
      assertThat(became ? told.add(id) : told.remove(id)).as("%s is news", event).isTrue();
    }
  }

  private Set<String> ranked() {
    Response answer =
        agency
            .calls()
            .get(
                "/v1/vacancies/%s/matches?eligibility=ELIGIBLE&limit=200&detail=scores"
                    .formatted(watched.vacancyId));
    return answer.statusCode() == 404
        ? Set.of()
        : new TreeSet<>(answer.jsonPath().getList("items.candidateId", String.class));
  }
}
