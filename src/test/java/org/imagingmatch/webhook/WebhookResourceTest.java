package org.imagingmatch.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.ApiKeys;
import org.imagingmatch.Database;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.audit.AuditLog;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks as their admins keep them. */
@QuarkusTest
class WebhookResourceTest {

  private static final String URL = "http://127.0.0.1:9/hooks";

  private Tenant provider;
  private Tenant admin;

  @BeforeEach
  void begin() {
    provider = Tenant.provider();
    admin = provider.as(Roles.ADMIN);
  }

  @Test
  void webhookIsReadAsItWasStated() {
    Response created = Subscriber.create(provider, full());
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    Response read = admin.calls().get(created.header("Location"));
    assertThat(read.header("ETag")).isEqualTo(created.header("ETag"));
    assertThat(read.<String>path("url")).isEqualTo(URL);
    assertThat(read.<List<String>>path("types")).containsExactly("facility.created");
    assertThat(read.<String>path("description")).isEqualTo("Planning");
    assertThat(read.<String>path("status")).isEqualTo("ENABLED");
    assertThat(read.jsonPath().getMap("")).doesNotContainKeys("secret", "disabledBecause");
    assertThat(admin.calls().get(Subscriber.PATH).<List<String>>path("items.id"))
        .containsExactly(created.<String>path("id"));
  }

  private static ObjectNode full() {
    return Subscriber.body(URL).put("description", "Planning");
  }

  @Test
  void changeNeedsTheStateThatWasSeenAndLeavesTheRest() {
    Response created = Subscriber.create(provider, full());
    String at = created.header("Location");
    Problem.is(admin.sends("{\"types\":null}").patch(at), 428);
    Problem.is(admin.sends("{\"types\":null}").header("If-Match", "\"x\"").patch(at), 412);
    Response changed =
        admin.sends("{\"types\":null}").header("If-Match", created.header("ETag")).patch(at);
    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    assertThat(changed.header("ETag")).isNotEqualTo(created.header("ETag"));
    assertThat(changed.jsonPath().getMap("")).doesNotContainKey("types");
    assertThat(changed.<String>path("description")).isEqualTo("Planning");
  }

  @Test
  void attemptsDoNotChangeTheStateThatWasSeen() {
    Subscriber subscriber = Subscriber.of(provider, URL);
    String before = subscriber.read().header("ETag");
    assertThat(subscriber.post("/test", "").statusCode()).isEqualTo(200);
    assertThat(subscriber.read().header("ETag")).isEqualTo(before);
  }

  @Test
  void everyFaultIsNamed() {
    Problem.at(admin.sends("{}").post(Subscriber.PATH), "/url");
    Problem.at(
        Subscriber.create(provider, full().put("url", " ").put("description", "").put("x", 1)),
        "/url",
        "/description",
        "/x");
    ObjectNode types = full().put("url", "ftp://example.org/").put("resume", "NOW");
    types.withArray("types").add("facility.create").add("webhook.test");
    Response refused = Subscriber.create(provider, types);
    Problem.at(refused, "/url", "/types/1", "/types/2", "/resume");
    assertThat(Problem.detail(refused, "/types/1")).contains("facility.create", "Did you mean");
    ObjectNode none = full();
    none.putArray("types");
    Problem.at(Subscriber.create(provider, none), "/types");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gopher://127.0.0.1/", "http://user@127.0.0.1/", "http://127.0.0.1/#x", "/hooks"})
  void urlThatCannotBeCalledIsRefusedInAChangeToo(String url) {
    Subscriber subscriber = Subscriber.of(provider, URL);
    Problem.at(subscriber.patch("{\"url\":\"" + url + "\"}"), "/url");
    assertThat(subscriber.read().<String>path("url")).isEqualTo(URL);
  }

  @Test
  void resumeBelongsToTheChangeThatEnables() {
    Subscriber subscriber = Subscriber.of(provider, URL);
    Problem.at(subscriber.patch("{\"resume\":\"NOW\"}"), "/resume");
    assertThat(subscriber.patch("{\"status\":\"DISABLED\"}").<String>path("disabledBecause"))
        .isEqualTo("ASKED");
    Problem.at(subscriber.patch("{\"resume\":\"NOW\"}"), "/resume");
    Response enabled = subscriber.patch("{\"status\":\"ENABLED\",\"resume\":\"NOW\"}");
    assertThat(enabled.jsonPath().getMap("")).doesNotContainKeys("resume", "disabledBecause");
  }

  @Test
  void organisationHasTenWebhooksAtMost() {
    for (int i = 0; i < WebhookService.MOST; i++) {
      Subscriber.of(provider, URL);
    }
    Problem.is(Subscriber.create(provider, full()), 409);
  }

  @Test
  void removedWebhookLeavesNothing() {
    Subscriber subscriber = Subscriber.of(provider, URL);
    subscriber.post("/test", "");
    assertThat(admin.calls().header("If-Match", "*").delete(subscriber.path()).statusCode())
        .isEqualTo(204);
    Problem.is(subscriber.read(), 404);
    Problem.is(admin.calls().header("If-Match", "*").delete(subscriber.path()), 404);
    for (String table : List.of("webhook_work", "webhook_delivery")) {
      assertThat(
              Database.count(
                  "select count(*) from %s where webhook_id = '%s'"
                      .formatted(table, subscriber.webhookId())))
          .isZero();
    }
  }

  @Test
  void systemsReadWhatAdminsKeep() {
    Subscriber subscriber = Subscriber.of(provider, URL);
    String key = ApiKeys.key(provider, "provider");
    assertThat(ApiKeys.with(key).get(Subscriber.PATH).statusCode()).isEqualTo(200);
    assertThat(ApiKeys.with(key).get(subscriber.path() + "/deliveries").statusCode())
        .isEqualTo(200);
    Problem.is(ApiKeys.with(key).post(subscriber.path() + "/test"), 403);
    Problem.is(provider.sends("{}").post(subscriber.path() + "/secret"), 403);
    Problem.is(provider.as(Roles.AUDITOR).calls().get(subscriber.path()), 403);
  }

  @Test
  void webhookOfAnotherOrganisationIsNotThere() {
    Subscriber subscriber = Subscriber.of(provider, URL);
    String delivery = subscriber.post("/test", "").path("id");
    Tenant stranger = Tenant.provider().as(Roles.ADMIN);
    Problem.is(stranger.calls().get(subscriber.path()), 404);
    Problem.is(stranger.calls().get(subscriber.path() + "/deliveries"), 404);
    Problem.is(stranger.calls().post(subscriber.path() + "/test"), 404);
    Problem.is(stranger.sends("{}").post(subscriber.path() + "/secret"), 404);
    Problem.is(
        stranger.calls().post(subscriber.path() + "/deliveries/" + delivery + "/redelivery"), 404);
    Subscriber own = Subscriber.of(stranger, URL);
    Problem.is(own.post("/deliveries/" + delivery + "/redelivery", ""), 404);
  }

  @Test
  void changesAreInTheAuditLog() {
    Subscriber subscriber = Subscriber.of(provider, URL);
    subscriber.post("/secret", "{}");
    subscriber.patch("{\"status\":\"DISABLED\"}");
    admin.calls().header("If-Match", "*").delete(subscriber.path());
    assertThat(new AuditLog(provider).actions())
        .containsExactly(
            "webhook.created", "webhook.updated", "webhook.updated", "webhook.deleted");
  }

  @ParameterizedTest
  @CsvSource({"-1", "721", "1.5"})
  void graceIsThirtyDaysAtMost(String hours) {
    Subscriber subscriber = Subscriber.of(provider, URL);
    Problem.at(subscriber.post("/secret", "{\"graceHours\":" + hours + "}"), "/graceHours");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"since\":\"yesterday\"}", "{\"since\":\"2026-11-01\"}"})
  void redeliverySaysSinceWhen(String body) {
    Problem.at(Subscriber.of(provider, URL).post("/redelivery", body), "/since");
  }

  @Test
  void deliveriesAreListedByStateAndPageByPage() {
    Subscriber subscriber = Subscriber.of(provider, URL);
    List<String> newest = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      newest.add(0, subscriber.post("/test", "").path("id"));
    }
    String path = subscriber.path() + "/deliveries";
    Response first = admin.calls().get(path + "?limit=2&state=PENDING");
    assertThat(first.<List<String>>path("items.id"))
        .containsExactlyElementsOf(newest.subList(0, 2));
    Response rest =
        admin.calls().get(path + "?limit=2&state=PENDING&cursor=" + first.path("nextCursor"));
    assertThat(rest.<List<String>>path("items.id")).containsExactly(newest.get(2));
    assertThat(rest.<String>path("nextCursor")).isNull();
    assertThat(admin.calls().get(path + "?state=FAILED&state=DELIVERED").<List<?>>path("items"))
        .isEmpty();
    Problem.is(admin.calls().get(path + "?cursor=" + first.path("nextCursor")), 400);
    Problem.is(admin.calls().get(path + "?state=LOST"), 400);
    Problem.is(admin.calls().get(Subscriber.PATH + "/" + UUID.randomUUID() + "/deliveries"), 404);
  }
}
