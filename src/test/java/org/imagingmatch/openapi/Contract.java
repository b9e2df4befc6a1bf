package org.imagingmatch.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What openapi.yaml promises of every answer, whichever test asked. */
final class Contract {

  private static final Description DESCRIPTION = Description.committed();

  private static final List<Described> OPERATIONS = DESCRIPTION.operations().toList();

  /** Of a method that an address does not have, and of an address that is none. */
  private static final Set<Integer> NOTHING_THERE = Set.of(401, 403, 404, 405);

  /** Resources that exist for tests only. */
  private static final List<String> OF_TESTS =
      List.of("/v1/faulty", "/v1/forgotten", "/v1/repeatable");

  private Contract() {}

  /**
   * An answer, as it is compared.
   *
   * @param media without parameters; empty = none
   * @param shortened whether the caller preferred an answer without a body
   */
  private record Told(
      String method, String path, int status, String media, String body, boolean shortened) {

    @Override
    public String toString() {
      return "%s %s answered %d %s %.600s".formatted(method, path, status, media, body);
    }
  }

  static void holds(String method, String uri, Response answer) {
    judge(
        new Told(
            method,
            URI.create(uri).getRawPath(),
            answer.statusCode(),
            media(answer.contentType()),
            answer.asString(),
            answer.header("Preference-Applied") != null));
  }

  static void holds(HttpResponse<String> answer) {
    judge(
        new Told(
            answer.request().method(),
            answer.uri().getRawPath(),
            answer.statusCode(),
            media(answer.headers().firstValue("Content-Type").orElse("")),
            answer.body(),
            answer.headers().firstValue("Preference-Applied").isPresent()));
  }

  private static String media(String contentType) {
    return contentType == null ? "" : contentType.replaceFirst(";.*", "").strip();
  }

  private static void judge(Told told) {
    List<String> faults = faults(told);
    if (!faults.isEmpty()) {
      throw new AssertionError(
          "openapi.yaml does not say so: " + told + "\n  - " + String.join("\n  - ", faults));
    }
  }

  private static List<String> faults(Told told) {
    boolean described = OPERATIONS.stream().anyMatch(each -> each.isAt(told.path()));
    boolean ours =
        told.path().startsWith("/v1/") && OF_TESTS.stream().noneMatch(told.path()::startsWith);
    if (!described && !ours) {
      return List.of();
    }
    String method = told.method().equals("HEAD") ? "GET" : told.method();
    Optional<Described> operation =
        OPERATIONS.stream()
            .filter(each -> each.method().toUpperCase(Locale.ROOT).equals(method))
            .filter(each -> each.isAt(told.path()))
            .min(Comparator.comparing(each -> each.path().contains("{")));
    return operation.map(one -> faults(one, told)).orElseGet(() -> nothingThere(told));
  }

  private static List<String> nothingThere(Told told) {
    return NOTHING_THERE.contains(told.status())
        ? List.of()
        : List.of("there is no such operation, so the status should be one of " + NOTHING_THERE);
  }

  private static List<String> faults(Described operation, Told told) {
    String status = String.valueOf(told.status());
    if (!operation.statuses().contains(status)) {
      return List.of(operation + " has the statuses " + operation.statuses() + " only");
    }
    JsonNode content = operation.response(status).path("content");
    if (told.body().isEmpty()) {
      boolean allowed = content.isMissingNode() || told.shortened() || told.method().equals("HEAD");
      return allowed ? List.of() : List.of("a " + status + " has a body");
    }
    if (!content.has(told.media())) {
      return List.of("a " + status + " of " + operation + " comes as " + names(content));
    }
    return misfits(content.get(told.media()).get("schema"), told);
  }

  private static List<String> misfits(JsonNode schema, Told told) {
    if (!told.media().contains("json")) {
      return List.of();
    }
    List<String> misfits = new ArrayList<>();
    for (JsonNode document : Answer.documents(told.body())) {
      misfits.addAll(DESCRIPTION.misfits(schema, document));
    }
    return misfits;
  }

  private static List<String> names(JsonNode content) {
    List<String> names = new ArrayList<>();
    content.fieldNames().forEachRemaining(names::add);
    return names.isEmpty() ? List.of("nothing at all") : names;
  }
}
