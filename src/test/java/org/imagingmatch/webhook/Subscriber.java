package org.imagingmatch.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.imagingmatch.Examples;
import org.imagingmatch.Tenant;
import org.imagingmatch.Told;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.store.RowId;

/**
 * A provider with a webhook, of one test.
 *
 * @param secret as it was shown at its creation
 */
record Subscriber(Tenant tenant, UUID webhookId, String secret) {

  static final String PATH = "/v1/webhooks";
  private static final long PATIENCE_NANOS = 20_000_000_000L;

  /** A new provider whose facilities are told to a URL. */
  static Subscriber at(String url) {
    return of(Tenant.provider(), url);
  }

  /** Another webhook of a provider. */
  static Subscriber of(Tenant tenant, String url) {
    return of(tenant, body(url));
  }

  /** A webhook for one type of event. */
  static Subscriber create(Tenant tenant, String url, String type) {
    ObjectNode body = body(url);
    body.putArray("types").add(type);
    return of(tenant, body);
  }

  private static Subscriber of(Tenant tenant, ObjectNode body) {
    Response created = create(tenant, body);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    return new Subscriber(tenant, UUID.fromString(created.path("id")), created.path("secret"));
  }

  static ObjectNode body(String url) {
    return Examples.json("{\"types\":[\"facility.created\"]}").put("url", url);
  }

  static Response create(Tenant tenant, ObjectNode body) {
    return tenant.as(Roles.ADMIN).sends(body).post(PATH);
  }

  /** Something happens that it is told; answers what it is about. */
  String happens() {
    ObjectNode facility = Examples.facility().put("externalId", UUID.randomUUID().toString());
    return Told.id(tenant.sends(facility).post("/v1/facilities"));
  }

  /** What an admin reads of it. */
  Response read() {
    return admin().calls().get(path());
  }

  Response patch(String change) {
    return admin().sends(change).header("If-Match", "*").patch(path());
  }

  Response post(String below, String body) {
    return admin().sends(body).post(path() + below);
  }

  /** Its deliveries, the oldest first. */
  List<Map<String, Object>> deliveries() {
    List<Map<String, Object>> newest =
        Told.all(admin().calls().get(path() + "/deliveries?limit=200"), "items");
    List<Map<String, Object>> oldest = new ArrayList<>(newest);
    Collections.reverse(oldest);
    return oldest;
  }

  /** The states of its deliveries, the oldest first. */
  List<Object> states() {
    return deliveries().stream().map(each -> each.get("state")).toList();
  }

  /** Looks for what is due until something is so. */
  void until(Dispatcher dispatcher, BooleanSupplier isSo) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    do {
      dispatcher.round();
      if (isSo.getAsBoolean()) {
        return;
      }
    } while (System.nanoTime() < end);
    throw new AssertionError("It never became so; deliveries: " + deliveries());
  }

  /** Until so many attempts of its deliveries have come to their end. */
  void untilTried(Dispatcher dispatcher, int attempts) {
    until(dispatcher, () -> attempts() >= attempts);
  }

  int attempts() {
    return deliveries().stream().mapToInt(each -> (Integer) each.get("attempts")).sum();
  }

  Tenant admin() {
    return tenant.as(Roles.ADMIN);
  }

  String path() {
    return PATH + "/" + webhookId;
  }

  RowId rowId() {
    return new RowId(tenant.id(), webhookId);
  }
}
