package org.imagingmatch.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.tenancy.Walls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** An agency hears of the vacancies that it may see, and of their end. */
@QuarkusTest
class VacancyEventsTest {

  private static final String OPENED = "vacancy.opened";
  private static final String CHANGED = "vacancy.changed";
  private static final String CLOSED = "vacancy.closed";

  private final Tenant one = Tenant.agency();
  private final Tenant other = Tenant.agency();
  private Owned vacancy;
  private String at;
  private Feed ofOne;
  private Feed ofOther;

  @BeforeEach
  void startReading() {
    vacancy = Owned.vacancy();
    ofOne = Feed.fromNowOn(one);
    ofOther = Feed.fromNowOn(other);
  }

  @AfterEach
  void putWallsBack() {
    Walls.BOTH.stand();
  }

  @Test
  void anOpenVacancyIsToldToEverybody() {
    create("OPEN", "null");
    List<JsonNode> events = ofOne.read();
    assertThat(events).hasSize(1);
    assertThat(events.get(0).get("type").textValue()).isEqualTo(OPENED);
    assertThat(events.get(0).get("subject"))
        .isEqualTo(
            Examples.tree(
                "{\"kind\":\"vacancy\",\"id\":\"%1$s\",\"etag\":\"\\\"%2$s-0\\\"\",\"href\":\"/v1/vacancies/%1$s\"}"
                    .formatted(id(), id().substring(0, 8))));
    assertThat(ofOther.read()).isEqualTo(events);
  }

  @Test
  void aDraftIsToldToNobody() {
    create("DRAFT", "null");
    patch("{\"headcount\":3}");
    assertThat(ofOne.read()).isEmpty();
    patch("{\"status\":\"OPEN\"}");
    assertThat(ofOne.types()).containsExactly(OPENED);
    patch("{\"headcount\":4}");
    patch("{\"status\":\"ON_HOLD\"}");
    patch("{\"headcount\":5}");
    patch("{\"status\":\"OPEN\"}");
    assertThat(ofOne.types()).containsExactly(CHANGED, CLOSED, OPENED);
  }

  @Test
  void onlyWhoIsAskedHears() {
    create("OPEN", "[\"%s\"]".formatted(one.id()));
    patch("{\"headcount\":3}");
    assertThat(ofOne.read())
        .extracting(each -> each.get("type").textValue())
        .containsExactly(OPENED, CHANGED);
    assertThat(ofOther.read()).isEmpty();
  }

  @Test
  void whoIsNoLongerAskedHearsThatItIsOver() {
    create("OPEN", "null");
    patch("{\"sharedWith\":[\"%s\"]}".formatted(one.id()));
    assertThat(ofOne.types()).containsExactly(OPENED, CHANGED);
    assertThat(ofOther.types()).containsExactly(OPENED, CLOSED);
    patch("{\"sharedWith\":[\"%s\"]}".formatted(other.id()));
    assertThat(ofOne.types()).containsExactly(CLOSED);
    assertThat(ofOther.types()).containsExactly(OPENED);
    patch("{\"sharedWith\":null}");
    assertThat(ofOne.types()).containsExactly(OPENED);
    assertThat(ofOther.types()).containsExactly(CHANGED);
    patch("{\"sharedWith\":[]}");
    assertThat(ofOne.types()).containsExactly(CLOSED);
    assertThat(ofOther.types()).containsExactly(CLOSED);
  }

  @Test
  void whatIsRemovedIsOverForWhoSawIt() {
    create("OPEN", "[\"%s\"]".formatted(one.id()));
    vacancy.owner().calls().header("If-Match", "*").delete(at).then().statusCode(204);
    List<JsonNode> events = ofOne.read();
    assertThat(events).hasSize(2);
    assertThat(events.get(1).get("type").textValue()).isEqualTo(CLOSED);
    assertThat(events.get(1).get("subject").properties())
        .extracting(each -> each.getKey())
        .containsExactly("kind", "id");
    assertThat(ofOther.read()).isEmpty();
  }

  @Test
  void nobodyHearsWhoElseWasAsked() {
    create("OPEN", "[\"%s\",\"%s\"]".formatted(one.id(), other.id()));
    patch("{\"sharedWith\":[\"%s\"]}".formatted(one.id()));
    assertThat(ofOne.read().toString()).doesNotContain(other.id().toString());
    assertThat(ofOther.read().toString()).doesNotContain(one.id().toString());
  }

  @Test
  void aProviderHearsOfItsOwnOnlyAsItsOwner() {
    Feed ofProvider = Feed.fromNowOn(vacancy.owner());
    Feed ofRival = Feed.fromNowOn(Tenant.provider());
    create("OPEN", "null");
    assertThat(ofProvider.types()).containsExactly("vacancy.created");
    assertThat(ofRival.read()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NEITHER")
  void oneWallIsEnough(Walls walls) {
    Feed ofRival = Feed.fromNowOn(Tenant.provider());
    create("OPEN", "[\"%s\"]".formatted(one.id()));
    patch("{\"sharedWith\":null}");
    patch("{\"sharedWith\":[\"%s\"]}".formatted(one.id()));
    walls.stand();
    assertThat(ofOne.types()).containsExactly(OPENED, CHANGED, CHANGED);
    assertThat(ofOther.types()).containsExactly(OPENED, CLOSED);
    assertThat(ofRival.read()).isEmpty();
  }

  private void create(String status, String sharedWith) {
    ObjectNode body = vacancy.body().deepCopy();
    body.put("status", status).set("sharedWith", Examples.tree(sharedWith));
    at = vacancy.create(body).header("Location");
  }

  private String id() {
    return at.substring(at.lastIndexOf('/') + 1);
  }

  private void patch(String body) {
    vacancy.owner().sends(body).header("If-Match", "*").patch(at).then().statusCode(200);
  }
}
