package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.imagingmatch.Examples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Providers write vacancies while somebody reads, page by page, which of them suit a person. */
@QuarkusTest
class OpeningsWhileWritingTest {

  private static final int VACANCIES = 12;

  private final Rankings rankings = new Rankings();
  private final Set<String> changed = new HashSet<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void vacancyThatDoesNotChangeIsSeenOnceAndNoneTwice(long seed) {
    Random random = new Random(seed);
    List<String> vacancies = new ArrayList<>();
    for (int i = 0; i < VACANCIES; i++) {
      vacancies.add(rankings.vacancy(vacancy(random).put("externalId", "V-" + seed + "-" + i)));
    }
    String person = rankings.candidate(sonographer());
    String path = "/v1/candidates/%s/matches?asOf=%s".formatted(person, Rankings.AS_OF);
    List<String> seen = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      var page =
          rankings
              .agency
              .calls()
              .get(path + "&detail=scores&limit=" + (1 + random.nextInt(5)) + cursor)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      seen.addAll(page.getList("items.vacancyId", String.class));
      String next = page.getString("nextCursor");
      cursor = next == null ? null : "&cursor=" + next;
      write(vacancies.get(random.nextInt(VACANCIES)), vacancy(random));
    }
    vacancies.removeAll(changed);
    assertThat(seen).doesNotHaveDuplicates().containsAll(vacancies);
  }

  private ObjectNode sonographer() {
    return rankings
        .maria()
        .setAll(
            Examples.json(
                """
                {"experience":[{"modality":"US-NE","months":60,"lastUsedOn":"2026-10-30"}]}"""));
  }

  /** Of a kind that no other test posts: an agency sees the vacancies of all providers. */
  private ObjectNode vacancy(Random random) {
    return rankings
        .mriNights()
        .setAll(
            Examples.json(
                """
                {"modalities":[{"code":"US-NE","minimumMonths":%d}],"startsOn":"2027-0%d-01",
                 "licenceRequired":false}"""
                    .formatted(1 + random.nextInt(60), 1 + random.nextInt(4))));
  }

  private void write(String id, ObjectNode other) {
    changed.add(id);
    ObjectNode changes = Examples.json("{}");
    changes.set("startsOn", other.get("startsOn"));
    changes.set("modalities", other.get("modalities"));
    rankings
        .hospital
        .sends(changes)
        .header("If-Match", "*")
        .patch("/v1/vacancies/" + id)
        .then()
        .statusCode(200);
  }
}
