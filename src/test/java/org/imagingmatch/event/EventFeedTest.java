package org.imagingmatch.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Owned.Kind;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever keeps a copy hears of what happened to the original. */
@QuarkusTest
class EventFeedTest {

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenAndRemovedIsTold(Kind kind) {
    Owned owned = kind.fresh();
    Feed feed = Feed.fromNowOn(owned.owner());
    Response created = owned.create();
    String at = created.header("Location");
    Response updated = owned.owner().sends(owned.saying("Another")).header("If-Match", "*").put(at);
    owned.owner().calls().header("If-Match", "*").delete(at).then().statusCode(204);
    String name = kind.name().toLowerCase(Locale.ROOT);
    List<JsonNode> events = feed.read();
    assertThat(events)
        .extracting(each -> each.get("type").textValue())
        .containsExactly(name + ".created", name + ".updated", name + ".deleted");
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.at("/subject/kind").textValue()).isEqualTo(name);
              assertThat(event.at("/subject/id").textValue()).isEqualTo(created.path("id"));
              assertThat(event.has("position")).isFalse();
            });
    assertThat(events.get(0).at("/subject/etag").textValue()).isEqualTo(created.header("ETag"));
    assertThat(events.get(0).at("/subject/externalId").textValue())
        .isEqualTo(created.path("externalId"));
    assertThat(events.get(1).at("/subject/etag").textValue()).isEqualTo(updated.header("ETag"));
    assertThat(events.get(1).at("/subject/href").textValue())
        .endsWith(at.replaceFirst(".*/v1", "/v1"));
    assertThat(events.get(2).get("subject").has("href")).isFalse();
    assertThat(events.get(2).get("subject").has("etag")).isFalse();
  }

  @Test
  void aRefusedWriteLeavesNothing() {
    Owned person = Owned.candidate();
    person.create();
    Feed feed = Feed.fromNowOn(person.owner());
    Problem.is(person.owner().sends(person.body()).post(person.path()), 409);
    assertThat(feed.read()).isEmpty();
  }

  @Test
  void pagesOfOneAreTheSameAsOnePage() {
    Owned person = Owned.candidate();
    Tenant agency = person.owner();
    for (int i = 0; i < 5; i++) {
      person.create(person.saying("A-" + i));
    }
    List<JsonNode> whole = new Feed(agency).read();
    assertThat(whole).hasSizeGreaterThanOrEqualTo(5);
    assertThat(new Feed(agency).read(1)).isEqualTo(whole);
    assertThat(new Feed(agency).read(2)).isEqualTo(whole);
  }

  @Test
  void onlySomeTypesCanBeRead() {
    Owned person = Owned.candidate();
    String at = person.create().header("Location");
    person.owner().calls().header("If-Match", "*").delete(at).then().statusCode(204);
    Feed feed = new Feed(person.owner());
    JsonNode page = feed.page(20, "&types=candidate.deleted&types=candidate.erased");
    assertThat(page.get("items"))
        .extracting(each -> each.get("type").textValue())
        .containsExactly("candidate.deleted");
    assertThat(page.has("nextCursor")).isFalse();
    assertThat(feed.page(20, "&types=candidate.created").get("items")).isEmpty();
  }

  @Test
  void statusIsToldWithWhatItWas() {
    Owned vacancy = Owned.vacancy();
    String at = vacancy.create(vacancy.body().deepCopy().put("status", "DRAFT")).header("Location");
    Feed feed = Feed.fromNowOn(vacancy.owner());
    for (String status : List.of("OPEN", "OPEN", "FILLED")) {
      vacancy
          .owner()
          .sends("{\"status\":\"%s\"}".formatted(status))
          .header("If-Match", "*")
          .patch(at)
          .then()
          .statusCode(200);
    }
    assertThat(feed.read())
        .filteredOn(each -> each.get("type").textValue().equals("vacancy.status-changed"))
        .extracting(each -> each.get("data").toString())
        .containsExactly(
            "{\"from\":\"DRAFT\",\"to\":\"OPEN\"}", "{\"from\":\"OPEN\",\"to\":\"FILLED\"}");
  }

  @Test
  void erasureLeavesTheIdAndTakesTheName() {
    Owned person = Owned.candidate();
    Response created = person.create();
    person.owner().calls().post(created.header("Location") + "/erasure").then().statusCode(201);
    JsonNode events =
        new Feed(person.owner())
            .page(20, "&types=candidate.created&types=candidate.erased")
            .get("items");
    assertThat(events)
        .extracting(each -> each.get("type").textValue())
        .containsExactly("candidate.created", "candidate.erased");
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.at("/subject/id").textValue()).isEqualTo(created.path("id"));
              assertThat(event.get("subject").has("externalId")).isFalse();
            });
  }

  @Test
  void aPersonIsToldOfTheirEvents() {
    Owned person = Owned.candidate();
    String at = person.create().header("Location");
    JsonNode held = Examples.tree(person.owner().calls().get(at + "/export").asString());
    assertThat(held.at("/derived/events/0/type").textValue()).isEqualTo("candidate.created");
    assertThat(held.at("/derived/events/0/subject/externalId").textValue()).isEqualTo("A-1029");
  }

  @Test
  void nothingOfOthersIsTold() {
    Owned person = Owned.candidate();
    person.create();
    assertThat(new Feed(Tenant.agency()).types()).doesNotContain("candidate.created");
    assertThat(new Feed(Tenant.provider()).read()).isEmpty();
    assertThat(new Feed(person.owner().as(Roles.RECRUITER)).types()).contains("candidate.created");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "NOW",
        "1-2-3-4",
        "%C3%A4",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void whatIsNoCursorIsRefused(String after) {
    Problem.is(Tenant.agency().calls().get("/v1/events?after=" + after), 400);
  }

  @Test
  void aCursorIsGoodForItsFeedAsItIs() {
    Tenant agency = Tenant.agency();
    String cursor = Feed.fromNowOn(agency).cursor();
    Problem.is(Tenant.agency().calls().get("/v1/events?after=" + cursor), 400);
    for (int i = 0; i < cursor.length(); i += 7) {
      String forged =
          cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'B' : 'A') + cursor.substring(i + 1);
      Problem.is(agency.calls().get("/v1/events?after=" + forged), 400);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"types=candidate.update", "wait=21", "wait=-1", "limit=0"})
  void whatCannotBeAskedIsRefused(String parameter) {
    Problem.is(Tenant.agency().calls().get("/v1/events?" + parameter), 400);
  }

  @Test
  void aTypeThatIsMisspeltIsSuggested() {
    Response refused = Tenant.agency().calls().get("/v1/events?types=candidate.update&wait=40");
    assertThat(refused.jsonPath().getList("errors.detail", String.class))
        .containsExactly(
            "wait is a number of seconds from 0 to 20.",
            "There is no type of events \"candidate.update\". Did you mean \"candidate.updated\"?");
  }
}
