package org.imagingmatch.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a stranger has itself, made as the examples say: where the path names a thing of its own,
 * the rest of a request can still name one that is not.
 */
record Belongings(Description description, Party owner) {

  private static final String ID = "Id";

  /** An example in whose path as much as can be is the stranger's own; empty = nothing can. */
  Optional<Example> in(Example example) {
    Map<String, String> own = new LinkedHashMap<>();
    example
        .in("path")
        .keySet()
        .forEach(name -> at(example.operation(), name).ifPresent(id -> own.put(name, id)));
    Example owned = example;
    for (Map.Entry<String, String> each : own.entrySet()) {
      owned = owned.with("path", each.getKey(), each.getValue());
    }
    return own.isEmpty() ? Optional.empty() : Optional.of(owned);
  }

  /** A new thing of the collection in which the parameter names one. */
  private Optional<String> at(Described operation, String parameter) {
    String collection = operation.path().replaceFirst("/\\{" + parameter + "}.*", "");
    return description
        .operations()
        .filter(each -> each.method().equals("post") && each.path().equals(collection))
        .findFirst()
        .flatMap(this::create);
  }

  private Optional<String> create(Described post) {
    Party creator = owner.colleague(post);
    Example example = Example.of(post);
    if (creator == null || !(example.body() instanceof ObjectNode body)) {
      return Optional.empty();
    }
    ObjectNode stated = body.deepCopy();
    body.fieldNames()
        .forEachRemaining(
            field -> creation(field).flatMap(this::create).ifPresent(id -> stated.put(field, id)));
    Answer answer = example.with(stated).send(creator.token());
    return answer.isSuccess() ? Optional.of(answer.parts().get("/id").get(0)) : Optional.empty();
  }

  /** What creates the thing that a field such as {@code facilityId} names. */
  private Optional<Described> creation(String field) {
    if (!field.endsWith(ID)) {
      return Optional.empty();
    }
    String thing = field.substring(0, field.length() - ID.length());
    String id = "create" + thing.substring(0, 1).toUpperCase(Locale.ROOT) + thing.substring(1);
    return description.operations().filter(each -> each.id().equals(id)).findFirst();
  }
}
