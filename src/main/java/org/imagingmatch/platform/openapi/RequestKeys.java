package org.imagingmatch.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.imagingmatch.platform.idempotency.KeyNotNeeded;
import org.imagingmatch.platform.idempotency.Recomputed;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * The key that a POST may carry, and what comes of it.
 *
 * @param without ids of the operations that read none
 * @param recomputed ids of the operations whose answers are not kept
 */
record RequestKeys(Set<String> without, Set<String> recomputed) {

  private static final DotName OPERATION =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
  private static final String REPLAYED = "Idempotency-Replayed";

  static RequestKeys of(IndexView index) {
    return new RequestKeys(
        operations(index, KeyNotNeeded.class), operations(index, Recomputed.class));
  }

  private static Set<String> operations(IndexView index, Class<?> mark) {
    return index.getAnnotations(DotName.createSimple(mark)).stream()
        .map(marked -> marked.target().asMethod().annotation(OPERATION))
        .map(operation -> operation.value("operationId"))
        .filter(Objects::nonNull)
        .map(AnnotationValue::asString)
        .collect(Collectors.toSet());
  }

  void describe(Endpoint endpoint, Operation operation) {
    String id = operation.getOperationId();
    if (endpoint.method() != HttpMethod.POST || without.contains(id)) {
      return;
    }
    addKey(operation);
    Map<String, APIResponse> answers = new TreeMap<>(operation.getResponses().getAPIResponses());
    if (!recomputed.contains(id)) {
      answers.forEach(RequestKeys::mayBeRepeated);
    }
    for (String status : recomputed.contains(id) ? List.of("422") : List.of("409", "422")) {
      answers.put(status, OASFactory.createAPIResponse().ref(status));
    }
    operation.getResponses().setAPIResponses(answers);
  }

  /**
   * In front of all others, because other filters, before or after this one, add some at the end.
   */
  private static void addKey(Operation operation) {
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(OASFactory.createParameter().ref("IdempotencyKey"));
    parameters.addAll(Objects.requireNonNullElse(operation.getParameters(), List.of()));
    operation.setParameters(parameters);
  }

  private static void mayBeRepeated(String status, APIResponse answer) {
    if (status.startsWith("2")) {
      answer.addHeader(REPLAYED, OASFactory.createHeader().ref(REPLAYED));
    }
  }
}
