package org.imagingmatch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import org.imagingmatch.Examples;
import org.imagingmatch.TwoServices;
import org.imagingmatch.platform.Roles;

/**
 * A system that writes, and when it hears nothing writes again, to whichever replica answers. It
 * remembers what was acknowledged to it.
 */
final class BlindWriter implements Callable<List<Written>> {

  private static final int UPDATES = 2;
  private static final int PATIENCE = 2000;
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(25);

  /** Come again: in flight elsewhere, too much at once, not now. */
  private static final Set<Integer> AGAIN = Set.of(409, 429, 503);

  private final TwoServices two;
  private final UUID agency;
  private final String name;
  private final AtomicInteger acknowledged;
  private final AtomicBoolean enough;
  private int replica;

  BlindWriter(
      TwoServices two, UUID agency, String name, AtomicInteger acknowledged, AtomicBoolean enough) {
    this.two = two;
    this.agency = agency;
    this.name = name;
    this.acknowledged = acknowledged;
    this.enough = enough;
  }

  @Override
  public List<Written> call() {
    List<Written> history = new ArrayList<>();
    while (!enough.get()) {
      Written written = create(name + "-" + history.size());
      for (int i = 0; i < UPDATES; i++) {
        written = update(written, "Ana " + i);
      }
      history.add(written);
    }
    return history;
  }

  private Written create(String externalId) {
    for (int i = 0; i < PATIENCE; i++) {
      Optional<Response> answer =
          send(
              (request, address) ->
                  request
                      .header("Idempotency-Key", externalId)
                      .body(person(externalId, "Ana").toString())
                      .post(address + "/v1/candidates"));
      if (answer.isPresent() && !AGAIN.contains(answer.get().statusCode())) {
        assertThat(answer.get().statusCode()).as(answer.get().asString()).isEqualTo(201);
        acknowledged.incrementAndGet();
        return new Written(
            answer.get().path("id"), externalId, "Ana", answer.get().header("ETag"), 0);
      }
    }
    throw new AssertionError("Never answered: " + externalId);
  }

  /** A write without an answer may have been done: then what it said is there, under a new ETag. */
  private Written update(Written before, String given) {
    for (int i = 0; i < PATIENCE; i++) {
      Optional<Response> answer =
          send(
              (request, address) ->
                  request
                      .header("If-Match", before.etag())
                      .body(person(before.externalId(), given).toString())
                      .put(address + "/v1/candidates/" + before.id()));
      int status = answer.map(Response::statusCode).orElse(0);
      if (status == 412) {
        Response now = read(before.id());
        assertThat(now.<String>path("name.given")).isEqualTo(given);
        acknowledged.incrementAndGet();
        return before.updated(given, now.header("ETag"));
      }
      if (status != 0 && !AGAIN.contains(status)) {
        assertThat(status).as(answer.get().asString()).isEqualTo(200);
        acknowledged.incrementAndGet();
        return before.updated(given, answer.get().header("ETag"));
      }
    }
    throw new AssertionError("Never answered: " + before);
  }

  private Response read(String id) {
    for (int i = 0; i < PATIENCE; i++) {
      Optional<Response> answer =
          send((request, address) -> request.get(address + "/v1/candidates/" + id));
      if (answer.isPresent() && !AGAIN.contains(answer.get().statusCode())) {
        assertThat(answer.get().statusCode()).as(answer.get().asString()).isEqualTo(200);
        return answer.get();
      }
    }
    throw new AssertionError("Never answered: " + id);
  }

  /** Empty when nobody answered; the next request goes to the other replica, in a moment. */
  private Optional<Response> send(BiFunction<RequestSpecification, String, Response> request) {
    replica = 1 - replica;
    Optional<Response> answer = answer(request);
    if (answer.isEmpty() || AGAIN.contains(answer.get().statusCode())) {
      LockSupport.parkNanos(PAUSE);
    }
    return answer;
  }

  private Optional<Response> answer(BiFunction<RequestSpecification, String, Response> request) {
    try {
      return Optional.of(
          request.apply(
              two.calls(agency, Roles.AGENCY).contentType("application/json"),
              two.address(replica)));
    } catch (Exception e) {
      return Optional.empty();
    }
  }

  private static JsonNode person(String externalId, String given) {
    ObjectNode person = Examples.bareCandidate().put("externalId", externalId);
    ((ObjectNode) person.get("name")).put("given", given);
    return person;
  }
}
