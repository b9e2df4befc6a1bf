package org.imagingmatch.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The answers that the rules of the API give an operation: what a write of a thing with an ETag
 * answers, 304, and the problems.
 *
 * @param versioned the schemas of things with an ETag
 * @param unrepeatable those of them that say what no later read does
 */
record Answers(Set<String> versioned, Set<String> unrepeatable) {

  private static final String OK = "200";
  private static final String CREATED = "201";
  private static final String NO_CONTENT = "204";
  private static final String ETAG = "ETag";
  private static final String LOCATION = "Location";
  private static final List<String> ALWAYS = List.of("X-Request-Id");
  private static final List<String> LIMITS = List.of("RateLimit-Policy", "RateLimit");

  /** Of callers that are not known, who have no limits. */
  private static final String UNKNOWN = "401";

  private static final String IF_MATCH = "If-Match";
  private static final String IF_NONE_MATCH = "If-None-Match";

  void describe(Endpoint endpoint, Operation operation) {
    Map<String, APIResponse> answers = new TreeMap<>(operation.getResponses().getAPIResponses());
    answers.values().forEach(answer -> addHeaders(answer, ALWAYS));
    if (isSecured(operation)) {
      answers.values().forEach(answer -> addHeaders(answer, LIMITS));
    } else {
      // An empty list, so that nobody takes it for forgotten.
      operation.setSecurity(List.of());
    }
    if (takes(operation, "Accept-Language")) {
      addHeaders(answers.get(OK), List.of("Content-Language"));
      if (Forms.areMany(answers.get(OK))) {
        addHeaders(answers.get(OK), List.of("Link"));
      }
    }
    boolean tagged = isTagged(operation) || isPublished(endpoint, operation);
    boolean upsert = endpoint.method() == HttpMethod.PUT && takes(operation, IF_NONE_MATCH);
    if (tagged) {
      answers.get(OK).addHeader(ETAG, OASFactory.createHeader().ref(ETAG));
    }
    if (tagged && endpoint.method() == HttpMethod.POST) {
      answers.put(CREATED, created(answers.remove(OK)));
    }
    if (upsert) {
      answers.put(CREATED, created(answers.get(OK)));
    }
    if (tagged && endpoint.isRead()) {
      operation.addParameter(OASFactory.createParameter().ref("IfNoneMatch"));
      answers.put("304", OASFactory.createAPIResponse().ref("304"));
    }
    if (takes(operation, IF_MATCH) && !upsert) {
      parameter(operation, IF_MATCH).setRequired(true);
    }
    boolean write =
        takes(operation, IF_MATCH)
            || endpoint.isDryRun()
            || answers.containsKey(CREATED)
            || answers.containsKey(NO_CONTENT);
    problems(endpoint, operation, write, upsert)
        .forEach(
            name ->
                answers.put(
                    name.substring(0, OK.length()), OASFactory.createAPIResponse().ref(name)));
    if (tagged && !endpoint.isRead() && !once(operation)) {
      minimal(operation, answers);
    }
    operation.getResponses().setAPIResponses(answers);
  }

  private boolean isTagged(Operation operation) {
    APIResponse ok = operation.getResponses().getAPIResponse(OK);
    return ok != null && Schemas.of(ok).map(Schemas::name).anyMatch(versioned::contains);
  }

  /** What needs no token is the same for everybody and cacheable, but for the tokens themselves. */
  private static boolean isPublished(Endpoint endpoint, Operation operation) {
    return endpoint.isRead() && endpoint.path().startsWith("/v1/") && !isSecured(operation);
  }

  /** Completes the answers that operations share, which are told to known and unknown callers. */
  static void complete(Map<String, APIResponse> shared) {
    shared.values().forEach(answer -> addHeaders(answer, ALWAYS));
    shared.forEach(
        (status, answer) -> {
          if (status.startsWith("4") && !status.equals(UNKNOWN)) {
            addHeaders(answer, LIMITS);
          }
        });
  }

  private static void addHeaders(APIResponse answer, List<String> names) {
    if (answer.getRef() == null) {
      names.forEach(name -> answer.addHeader(name, OASFactory.createHeader().ref(name)));
    }
  }

  private static APIResponse created(APIResponse answer) {
    APIResponse created =
        OASFactory.createAPIResponse()
            .description("Created.")
            .content(answer.getContent())
            .addHeader(LOCATION, OASFactory.createHeader().ref(LOCATION));
    answer.getHeaders().forEach(created::addHeader);
    return created;
  }

  /** Whether the answer says what no later read does. */
  private boolean once(Operation operation) {
    return Schemas.of(operation.getResponses().getAPIResponse(OK))
        .map(Schemas::name)
        .anyMatch(unrepeatable::contains);
  }

  private static void minimal(Operation operation, Map<String, APIResponse> answers) {
    operation.addParameter(OASFactory.createParameter().ref("Prefer"));
    answers.values().stream()
        .filter(answer -> answer.getRef() == null)
        .forEach(answer -> addHeaders(answer, List.of("Preference-Applied")));
    if (answers.containsKey(OK)) {
      APIResponse minimal =
          OASFactory.createAPIResponse().description("Done, as preferred without what is stored.");
      answers.get(OK).getHeaders().forEach(minimal::addHeader);
      answers.put(NO_CONTENT, minimal);
    }
  }

  /** Names of answers that operations share, each with its status in front. */
  private static List<String> problems(
      Endpoint endpoint, Operation operation, boolean write, boolean upsert) {
    List<String> statuses = new ArrayList<>(List.of("400", "401", "500", "503"));
    if (isSecured(operation)) {
      statuses.addAll(List.of("403", "429"));
    }
    if (endpoint.namesOne() && !upsert) {
      statuses.add("404");
    }
    if (!operation.getResponses().hasAPIResponse(NO_CONTENT)) {
      statuses.add("406");
    }
    if (write) {
      statuses.add("409");
    }
    if (operation.getRequestBody() != null) {
      statuses.addAll(List.of("413", "415"));
    }
    if (endpoint.isImport()) {
      statuses.addAll(List.of("408", "409", "422-import"));
    }
    if (takes(operation, IF_MATCH)) {
      statuses.add("412");
    }
    if (takes(operation, IF_MATCH) && !upsert) {
      statuses.add("428");
    }
    return statuses;
  }

  private static boolean isSecured(Operation operation) {
    return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
  }

  private static boolean takes(Operation operation, String name) {
    return parameter(operation, name) != null;
  }

  private static Parameter parameter(Operation operation, String name) {
    return operation.getParameters() == null
        ? null
        : operation.getParameters().stream()
            .filter(each -> name.equals(each.getName()))
            .findFirst()
            .orElse(null);
  }
}
