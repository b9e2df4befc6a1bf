package org.imagingmatch.platform;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.Optional;

/** What is said of a status that a library answers, in place of the library's own words. */
enum DefaultProblem {
  BAD_REQUEST(400, "invalid-request", "The request is not valid", "The request cannot be read."),
  FORBIDDEN(403, "forbidden", "Not allowed", "The role of this credential may not do this."),
  NOT_FOUND(404, "not-found", "Not found", "There is nothing at this address."),
  METHOD_NOT_ALLOWED(
      405, "method-not-allowed", "Method not allowed", "This address does not have that method."),
  NOT_ACCEPTABLE(
      406,
      "not-acceptable",
      "Not acceptable",
      "This address answers no media type that the header Accept allows."),
  CONTENT_TOO_LARGE(
      413, "content-too-large", "Content too large", "The body is larger than is accepted here."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "unsupported-media-type",
      "Unsupported media type",
      "This address does not read the media type of the header Content-Type."),
  TOO_MANY_REQUESTS(
      429,
      "too-many-requests",
      "Too many requests",
      "The caller asks for more than its share; try again after a while."),
  INTERNAL_ERROR(
      500,
      "internal-error",
      "Internal error",
      "The service failed; tell its operator the traceId of this answer."),
  UNAVAILABLE(
      503, "unavailable", "Unavailable", "The service cannot answer now; try again shortly.");

  private final int status;
  private final String type;
  private final String title;
  private final String detail;

  DefaultProblem(int status, String type, String title, String detail) {
    this.status = status;
    this.type = type;
    this.title = title;
    this.detail = detail;
  }

  /** The words for a status; other client errors are a bad request, other failures internal. */
  static DefaultProblem of(int status) {
    Optional<DefaultProblem> exact =
        Arrays.stream(values()).filter(problem -> problem.status == status).findFirst();
    return exact.orElse(status < 500 ? BAD_REQUEST : INTERNAL_ERROR);
  }

  HttpProblem.Builder builder(int actual) {
    return HttpProblem.builder()
        .withType(Problems.type(type))
        .withTitle(title)
        .withStatus(actual)
        .withDetail(detail);
  }

  int status() {
    return status;
  }

  JsonObject json(String instance) {
    return new JsonObject()
        .put("type", Problems.type(type).toString())
        .put("status", status)
        .put("title", title)
        .put("detail", detail)
        .put("instance", instance);
  }
}
