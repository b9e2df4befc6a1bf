package org.imagingmatch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.TwoServices;
import org.imagingmatch.organisation.OrganisationKind;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Replicas are killed again and again while others write and follow: what was acknowledged is there
 * once, and so is what tells of it. {@code -Dkills=20} kills so many.
 */
class KilledReplicasIT {

  private static final int KILLS = Integer.getInteger("kills", 1);
  private static final int WRITERS = 6;
  private static final int BETWEEN_KILLS = 60;

  @TempDir Path workspace;

  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicBoolean enough = new AtomicBoolean();
  private TwoServices two;
  private UUID agency;

  @Test
  void acknowledgedWritesAreThereOnceAndSoIsWhatTellsOfThem() throws Exception {
    try (TwoServices started = TwoServices.start(workspace, Map.of())) {
      two = started;
      agency = two.register(OrganisationKind.AGENCY);
      Follower follower = new Follower(two, agency);
      List<Written> history = historyOf(follower);
      System.out.printf(
          "%d kills, %d writes acknowledged, %d people%n",
          KILLS, acknowledged.get(), history.size());
      assertThat(history).hasSizeGreaterThan(KILLS);
      everyWriteIsThereOnce(history);
      everyWriteIsInTheLogOnce(history);
      assertThat(follower.read(0)).isEqualTo(new Follower(two, agency).read(1));
      everyWriteIsToldOnce(history, follower.read(1));
    }
  }

  private List<Written> historyOf(Follower follower) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Future<List<Written>>> histories =
          IntStream.range(0, WRITERS)
              .mapToObj(i -> new BlindWriter(two, agency, "writer-" + i, acknowledged, enough))
              .map(clients::submit)
              .toList();
      for (int kill = 0; kill < KILLS; kill++) {
        awaitMore(histories);
        follower.read(1 - kill % 2);
        two.replace(kill % 2);
      }
      awaitMore(histories);
      enough.set(true);
      List<Written> all = new ArrayList<>();
      for (Future<List<Written>> history : histories) {
        all.addAll(history.get(1, TimeUnit.MINUTES));
      }
      return all;
    } finally {
      enough.set(true);
      clients.shutdown();
    }
  }

  /** So that each kill meets writes under way; fails with the first writer that does. */
  private void awaitMore(List<Future<List<Written>>> histories) throws Exception {
    int wanted = acknowledged.get() + BETWEEN_KILLS;
    while (acknowledged.get() < wanted) {
      for (Future<List<Written>> history : histories) {
        if (history.isDone()) {
          history.get();
        }
      }
      two.count("select 1 from pg_sleep(0.02)");
    }
  }

  private void everyWriteIsThereOnce(List<Written> history) throws Exception {
    assertThat(two.count("select count(*) from candidate")).isEqualTo(history.size());
    for (Written person : history) {
      var answer =
          two.calls(agency, Roles.AGENCY).get(two.address(0) + "/v1/candidates/" + person.id());
      assertThat(answer.header("ETag")).as(person.toString()).isEqualTo(person.etag());
      assertThat(answer.<String>path("name.given")).isEqualTo(person.given());
      assertThat(answer.<String>path("externalId")).isEqualTo(person.externalId());
    }
  }

  private void everyWriteIsInTheLogOnce(List<Written> history) throws Exception {
    int updates = history.stream().mapToInt(Written::updates).sum();
    assertThat(logged("candidate.created")).isEqualTo(history.size());
    assertThat(logged("candidate.updated")).isEqualTo(updates);
    assertThat(
            two.count(
                "select count(distinct (subject_id, subject_version)) from audit_event"
                    + " where action in ('candidate.created', 'candidate.updated')"))
        .isEqualTo(history.size() + updates);
  }

  private int logged(String action) throws Exception {
    return two.count("select count(*) from audit_event where action = '%s'".formatted(action));
  }

  private static void everyWriteIsToldOnce(List<Written> history, List<JsonNode> told) {
    Map<String, List<String>> byPerson = new HashMap<>();
    told.forEach(
        event ->
            byPerson
                .computeIfAbsent(event.at("/subject/id").textValue(), id -> new ArrayList<>())
                .add(event.get("type").textValue()));
    for (Written person : history) {
      assertThat(byPerson.remove(person.id()))
          .as(person.toString())
          .isEqualTo(
              Stream.concat(
                      Stream.of("candidate.created"),
                      Stream.generate(() -> "candidate.updated").limit(person.updates()))
                  .toList());
    }
    assertThat(byPerson).isEmpty();
  }
}
