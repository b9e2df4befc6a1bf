package org.imagingmatch.platform;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;

/** Every problem the service answers, as RFC 9457 documents with a stable {@code type}. */
public final class Problems {

  /** Priority of an exception mapper that replaces one of the problem library (they have 999). */
  public static final int OVER_LIBRARY = 900;

  private static final String TYPE = "https://imaging-match.org/problems/";

  private Problems() {}

  /** 400: the request cannot be accepted as it is; says every fault and its cure. */
  public static HttpProblem invalid(List<Fault> faults) {
    return problem(Status.BAD_REQUEST, "invalid-request", "The request is not valid")
        .withDetail(
            faults.size() == 1
                ? faults.get(0).detail()
                : faults.size() + " faults; each is listed in errors.")
        .with("errors", faults)
        .build();
  }

  /** 404: there is no such thing, or it belongs to another organisation. */
  public static HttpProblem notFound(String what, Object id) {
    return problem(Status.NOT_FOUND, "not-found", "Not found")
        .withDetail("There is no " + what + " " + id + ".")
        .build();
  }

  /**
   * 401: the caller is not known.
   *
   * @param challenge value of {@code WWW-Authenticate} (RFC 6750)
   */
  public static HttpProblem unauthorized(String detail, String challenge) {
    return problem(Status.UNAUTHORIZED, "unauthorized", "A credential is needed")
        .withDetail(detail)
        .withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge)
        .build();
  }

  /** 403: the caller is known, but its role may not do this. */
  public static HttpProblem forbidden(String detail) {
    return problem(Status.FORBIDDEN, "forbidden", "Not allowed").withDetail(detail).build();
  }

  /** 409: the request contradicts what is stored. */
  public static HttpProblem conflict(String detail) {
    return problem(Status.CONFLICT, "conflict", "Conflict").withDetail(detail).build();
  }

  /** 409: a person with this name was erased and is not to come back. */
  public static HttpProblem erased(String detail) {
    return problem(Status.CONFLICT, "erased", "The person was erased").withDetail(detail).build();
  }

  /** 422: the key of a request was used for another one. */
  public static HttpProblem keyOfAnother() {
    return HttpProblem.builder()
        .withType(type("key-of-another-request"))
        .withTitle("The key is another request's")
        .withStatus(422)
        .withDetail(
            "This Idempotency-Key was sent with another address, body or media type already: use a"
                + " new key for a new request.")
        .build();
  }

  /** 409: a request of this key is not answered yet. */
  public static HttpProblem stillRunning() {
    return problem(Status.CONFLICT, "still-running", "Still running")
        .withDetail(
            "A request with this Idempotency-Key is being worked on; repeat this one after a"
                + " moment to be answered the same.")
        .withHeader(HttpHeaders.RETRY_AFTER, "1")
        .build();
  }

  /** 409: a request of this key did its work, and what it made is gone. */
  public static HttpProblem answerGone() {
    return problem(Status.CONFLICT, "answer-gone", "The answer is gone")
        .withDetail(
            "The request with this Idempotency-Key was done before; what it made has been removed"
                + " since, and its answer with it. To make it anew, use a new key.")
        .build();
  }

  /** 428: a change needs {@code If-Match}. */
  public static HttpProblem preconditionRequired() {
    return problem(Status.PRECONDITION_REQUIRED, "precondition-required", "If-Match is needed")
        .withDetail("Send If-Match with the ETag of your last read, or * to change it blindly.")
        .build();
  }

  /** 412: somebody changed the thing since the caller read it. */
  public static HttpProblem preconditionFailed() {
    return problem(Status.PRECONDITION_FAILED, "precondition-failed", "It changed meanwhile")
        .withDetail("The ETag is no longer the current one: read again, then repeat the change.")
        .build();
  }

  /** 410: what happened since then is no longer kept. */
  public static HttpProblem eventsGone() {
    return problem(Status.GONE, "events-gone", "Events are gone")
        .withDetail(
            "What happened after this cursor is no longer kept: take a cursor with after=now, then"
                + " read everything anew, then go on from that cursor.")
        .build();
  }

  /** 408: the body comes too slowly, or not at all. */
  public static HttpProblem requestTimeout(String detail) {
    return problem(Status.REQUEST_TIMEOUT, "request-timeout", "The body did not come")
        .withDetail(detail)
        .build();
  }

  /** 413: a body is larger than can be meant. */
  public static HttpProblem contentTooLarge(String detail) {
    return problem(Status.REQUEST_ENTITY_TOO_LARGE, "content-too-large", "Content too large")
        .withDetail(detail)
        .build();
  }

  /** 415: the body is of a kind that is not read here. */
  public static HttpProblem unsupportedMediaType(String detail) {
    return problem(
            Status.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", "Unsupported media type")
        .withDetail(detail)
        .build();
  }

  /** 422: an import is all or nothing, and cannot be all. */
  public static HttpProblem importRefused(long refused) {
    return HttpProblem.builder()
        .withType(type("import-refused"))
        .withTitle("Nothing was imported")
        .withStatus(422)
        .withDetail(
            "%d records were refused, so none was kept; each is listed in items."
                .formatted(refused))
        .build();
  }

  /**
   * 429: the caller asks for more than its share.
   *
   * @param detail what is used up, and when to ask again
   * @param seconds value of {@code Retry-After}, at least 1
   */
  public static HttpProblem tooManyRequests(String detail, long seconds) {
    return problem(Status.TOO_MANY_REQUESTS, "too-many-requests", "Too many requests")
        .withDetail(detail)
        .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
        .build();
  }

  /** 503: the database does not answer in time; the same request can succeed a moment later. */
  public static HttpProblem unavailable() {
    return problem(Status.SERVICE_UNAVAILABLE, "unavailable", "Unavailable")
        .withDetail("The service cannot answer now; try again shortly.")
        .withHeader(HttpHeaders.RETRY_AFTER, "1")
        .build();
  }

  /** A problem of this service's own kinds, for the mappers of this package. */
  static HttpProblem.Builder problem(Status status, String type, String title) {
    return HttpProblem.builder().withType(type(type)).withTitle(title).withStatus(status);
  }

  static URI type(String name) {
    return URI.create(TYPE + name);
  }
}
