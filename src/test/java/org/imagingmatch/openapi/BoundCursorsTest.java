package org.imagingmatch.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imagingmatch.demo.SmallDemo;
import org.imagingmatch.demo.SmallDemoProfile;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A cursor is good for the operation that wrote it, whoever else reads pages. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(SmallDemoProfile.class)
class BoundCursorsTest {

  private static final Description DESCRIPTION = Description.committed();
  private static final String CURSOR = "cursor";

  private static final Map<Page, String> CURSORS = new LinkedHashMap<>();

  /** What one party asks, a page of one item each. */
  private record Page(Described operation, Party party) {

    Answer read(String cursor) {
      Example first = Example.of(operation).with("query", "limit", "1");
      return (cursor == null ? first : first.with("query", CURSOR, cursor)).send(party.token());
    }
  }

  @BeforeAll
  static void load() {
    SmallDemo.load();
    pages()
        .forEach(
            page -> {
              List<String> next = page.read(null).parts().get("/nextCursor");
              if (next != null) {
                CURSORS.put(page, next.get(0));
              }
            });
  }

  private static Stream<Page> pages() {
    return DESCRIPTION
        .operations()
        .filter(each -> each.parameters().anyMatch(one -> one.get("name").asText().equals(CURSOR)))
        .flatMap(each -> Party.owners(each).stream().limit(1).map(party -> new Page(each, party)));
  }

  @Test
  void thereAreCursorsOfSeveralOperations() {
    assertThat(CURSORS).hasSizeGreaterThan(4);
    CURSORS.forEach(
        (page, cursor) -> assertThat(page.read(cursor).status()).as("%s", page).isEqualTo(200));
  }

  @Test
  void cursorOfAnotherOperationIsRefusedByName() {
    CURSORS.forEach(
        (from, cursor) ->
            pages()
                .filter(page -> !page.operation().id().equals(from.operation().id()))
                .forEach(page -> isRefused(page, cursor)));
  }

  @Test
  void cursorThatWasChangedOrCutIsRefusedByName() {
    CURSORS.forEach(
        (page, cursor) -> {
          String first = cursor.startsWith("A") ? "B" : "A";
          isRefused(page, first + cursor.substring(1));
          isRefused(page, cursor.substring(0, cursor.length() - 1));
          isRefused(page, cursor.substring(0, 22));
          isRefused(page, cursor + cursor);
        });
  }

  private static void isRefused(Page page, String cursor) {
    Answer answer = page.read(cursor);
    assertThat(answer.status()).as("%s: %s", page, answer).isEqualTo(400);
    assertThat(answer.parts().get("/errors/*/parameter")).containsExactly(CURSOR);
  }
}
