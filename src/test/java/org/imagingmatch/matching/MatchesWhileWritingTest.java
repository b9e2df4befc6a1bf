package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.imagingmatch.Examples;
import org.imagingmatch.Tenant;
import org.imagingmatch.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody writes people while somebody else reads a ranking of them page by page. */
@QuarkusTest
class MatchesWhileWritingTest {

  private static final int PEOPLE = 24;
  private static final String CANDIDATES = "/v1/candidates/";

  private final Rankings rankings = new Rankings();
  private final Set<String> changed = new HashSet<>();
  private final List<String> people = new ArrayList<>();
  private Random random;
  private String vacancy;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whoeverDoesNotChangeIsSeenOnceAndNobodyTwice(long seed) {
    begin(seed);
    List<String> before = ids(read(rankings.agency, "&limit=200"));
    assertThat(before).hasSize(PEOPLE);
    List<String> seen = whileWriting(rankings.agency);
    assertThat(seen).doesNotHaveDuplicates();
    before.removeAll(changed);
    assertThat(seen).containsSubsequence(before).hasSizeGreaterThan(0);
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void providersSeeNobodyTwiceEither(long seed) {
    begin(seed);
    List<String> seen = whileWriting(rankings.hospital);
    assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(PEOPLE - changed.size());
  }

  private void begin(long seed) {
    random = new Random(seed);
    vacancy = rankings.vacancy(rankings.mriNights());
    for (int i = 0; i < PEOPLE; i++) {
      people.add(rankings.candidate(person()));
    }
  }

  private List<String> whileWriting(Tenant reader) {
    List<String> seen = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonNode page = read(reader, "&limit=" + (1 + random.nextInt(4)) + cursor);
      seen.addAll(ids(page));
      String next = page.path("nextCursor").textValue();
      cursor = next == null ? null : "&cursor=" + next;
      for (int writes = random.nextInt(3); writes > 0; writes--) {
        write();
      }
    }
    return seen;
  }

  private void write() {
    String one = people.get(random.nextInt(people.size()));
    switch (random.nextInt(7)) {
      case 0, 1 -> change(one, experience());
      case 2 -> change(one, Examples.json("{\"status\":\"INACTIVE\"}"));
      case 3 -> people.add(rankings.candidate(person()));
      case 4 -> {
        is(rankings.agency.calls().header("If-Match", "*").delete(CANDIDATES + one), 204);
        people.remove(one);
        changed.add(one);
      }
      case 5 -> patch(rankings.agency, CANDIDATES + one, Examples.json("{}"));
      default -> patch(rankings.hospital, "/v1/vacancies/" + vacancy, weights());
    }
  }

  private void change(String one, ObjectNode changes) {
    patch(rankings.agency, CANDIDATES + one, changes);
    changed.add(one);
  }

  private ObjectNode person() {
    ObjectNode person = rankings.maria();
    person.remove("externalId");
    return person.setAll(experience());
  }

  private ObjectNode experience() {
    return Examples.json(
        "{\"experience\":[{\"modality\":\"MR\",\"months\":%d,\"lastUsedOn\":\"2026-10-30\"}]}"
            .formatted(24 + random.nextInt(90)));
  }

  private ObjectNode weights() {
    return Examples.json(
        "{\"weights\":{\"EXPERIENCE\":%d,\"PAY\":%d}}"
            .formatted(1 + random.nextInt(50), random.nextInt(50)));
  }

  private static void patch(Tenant owner, String path, ObjectNode changes) {
    is(owner.sends(changes).header("If-Match", "*").patch(path), 200);
  }

  private JsonNode read(Tenant reader, String more) {
    Response page = reader.calls().get(Rankings.path(vacancy) + "&detail=scores" + more);
    is(page, 200);
    return Told.by(page);
  }

  private static void is(Response answer, int status) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
  }

  private static List<String> ids(JsonNode page) {
    return page.findValuesAsText("candidateId");
  }
}
