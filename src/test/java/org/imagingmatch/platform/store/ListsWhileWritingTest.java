package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody writes while somebody else reads a filtered list page by page. */
@QuarkusTest
class ListsWhileWritingTest {

  private static final int ROUNDS = 4;

  private final Set<String> changed = new HashSet<>();
  private final List<String> ids = new ArrayList<>();
  private final Random random = new Random(11);
  private Owned kind;

  @ParameterizedTest
  @EnumSource
  void whatDoesNotChangeIsSeenOnceAndNothingTwice(Owned.Kind each) {
    for (int round = 0; round < ROUNDS; round++) {
      kind = each.fresh();
      changed.clear();
      ids.clear();
      for (int i = 0; i < 15; i++) {
        ids.add(create());
      }
      List<String> before = List.copyOf(ids);
      List<String> seen = whileWriting();
      List<String> unchanged = before.stream().filter(id -> !changed.contains(id)).toList();
      assertThat(seen).doesNotHaveDuplicates().containsSubsequence(unchanged);
    }
  }

  private List<String> whileWriting() {
    List<String> seen = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      String query = filter() + "&limit=" + (1 + random.nextInt(4)) + cursor;
      JsonPath page = Found.answer(kind.owner().calls().get(kind.path() + "?" + query));
      seen.addAll(page.getList("items.id", String.class));
      String next = page.getString("nextCursor");
      cursor = next == null ? null : "&cursor=" + next;
      write();
    }
    return seen;
  }

  private String filter() {
    return kind.path().endsWith("facilities") ? "region=US" : "role=MRI-TECH&modality=MR";
  }

  private void write() {
    int one = random.nextInt(ids.size());
    String at = kind.path() + "/" + ids.get(one);
    switch (random.nextInt(3)) {
      case 0 -> create();
      case 1 -> {
        changed.add(ids.remove(one));
        is(kind.owner().calls().header("If-Match", "*").delete(at), 204);
      }
      default -> {
        changed.add(ids.get(one));
        String other =
            kind.path().endsWith("facilities")
                ? "{\"region\":\"CA-BC\"}"
                : "{\"role\":\"CT-TECH\"}";
        is(kind.owner().sends(Examples.json(other)).header("If-Match", "*").patch(at), 200);
      }
    }
  }

  private String create() {
    ObjectNode body = kind.body().deepCopy();
    body.remove("externalId");
    return Told.id(kind.create(body));
  }

  private static void is(Response answer, int status) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
  }
}
