package org.imagingmatch.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * The hand-written part about operations: {@code x-parameters} says what a parameter of a name
 * means wherever the code does not, {@code x-operations} describes an operation further and gives
 * it the values with which it can be tried; {@code bodies} where each media type has its own.
 */
final class Prose {

  private static final String PARAMETERS = "x-parameters";
  private static final String OPERATIONS = "x-operations";

  private final OpenAPI api;
  private final Map<?, ?> parameters;
  private final Map<?, ?> operations;

  Prose(OpenAPI api) {
    this.api = api;
    this.parameters = (Map<?, ?>) api.getExtensions().get(PARAMETERS);
    this.operations = (Map<?, ?>) api.getExtensions().get(OPERATIONS);
  }

  void describe(Operation operation) {
    Map<?, ?> own = section(operations, operation.getOperationId());
    operation.setDescription(
        Stream.of((String) own.get("description"), roles(operation))
            .filter(Objects::nonNull)
            .collect(Collectors.collectingAndThen(Collectors.joining("\n\n"), Prose::orNull)));
    Map<?, ?> values = section(own, "parameters");
    Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
        .filter(each -> each.getRef() == null)
        .forEach(each -> describe(each, values));
    if (operation.getRequestBody() != null) {
      Map<?, ?> bodies = section(own, "bodies");
      operation
          .getRequestBody()
          .getContent()
          .getMediaTypes()
          .forEach((name, type) -> type.setExample(either(bodies.get(name), own.get("body"))));
    }
  }

  private void describe(Parameter parameter, Map<?, ?> values) {
    Map<?, ?> known = section(parameters, parameter.getName());
    if (parameter.getDescription() == null) {
      parameter.setDescription((String) known.get("description"));
    }
    Object value = values.get(parameter.getName());
    if (value != null) {
      parameter.setExample(value);
    } else if (Boolean.TRUE.equals(parameter.getRequired())) {
      parameter.setExample(known.get("example"));
    }
  }

  /** The roles are in the security requirement too, where most tools do not show them. */
  private static String roles(Operation operation) {
    return operation.getSecurity() == null || operation.getSecurity().isEmpty()
        ? null
        : operation.getSecurity().stream()
            .flatMap(requirement -> requirement.getSchemes().values().stream())
            .flatMap(List::stream)
            .collect(Collectors.joining("`, `", "Roles: `", "`."));
  }

  private static Object either(Object one, Object other) {
    return one == null ? other : one;
  }

  /** The parts that are now where they belong. */
  void removeSource() {
    api.removeExtension(PARAMETERS);
    api.removeExtension(OPERATIONS);
  }

  private static Map<?, ?> section(Map<?, ?> of, String name) {
    return name != null && of.get(name) instanceof Map<?, ?> section ? section : Map.of();
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
