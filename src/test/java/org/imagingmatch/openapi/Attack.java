package org.imagingmatch.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.imagingmatch.openapi.Foreign.Form;

/**
 * A request that names something of somebody else.
 *
 * @param where in the request the foreign name is
 */
record Attack(String where, Example request) {

  private static final String AS_IT_STANDS = "as it stands";
  private static final String OWN_THING = "own thing, ";

  /** All that can be made of an operation whose path names a foreign thing, if any. */
  static Stream<Attack> on(Described operation, Foreign foreign) {
    Example example = Example.of(operation);
    return Stream.of(
            Stream.of(new Attack(AS_IT_STANDS, foreign.withKey(example))),
            parameters("", example, example.in("path").keySet(), foreign),
            looksForOne(operation) ? Stream.<Attack>empty() : bodies("", example, foreign))
        .flatMap(attacks -> attacks);
  }

  /** All in whose path there is a thing of the stranger's own, and elsewhere a foreign one. */
  static Stream<Attack> besides(Described operation, Foreign foreign, Belongings belongings) {
    Example example = Example.of(operation);
    return belongings.in(example).stream()
        .flatMap(
            owned -> {
              List<String> rest =
                  example.in("path").entrySet().stream()
                      .filter(each -> each.getValue().equals(owned.in("path").get(each.getKey())))
                      .map(each -> each.getKey())
                      .toList();
              return Stream.concat(
                  parameters(OWN_THING, owned, rest, foreign), bodies(OWN_THING, owned, foreign));
            });
  }

  /** Whether the operation answers 404 before it reads a body. */
  private static boolean looksForOne(Described operation) {
    return operation.role().isPresent()
        && operation.path().contains("{")
        && operation.statuses().contains("404");
  }

  /** Whether there must be nothing for the caller at this address. */
  boolean asksForOne() {
    return where.equals(AS_IT_STANDS) && looksForOne(request.operation());
  }

  /** Whether it makes a thing, that of a stranger who has none. */
  boolean creates() {
    boolean makes =
        request.operation().statuses().contains("201")
            || request.operation().path().endsWith(":import");
    return makes && !where.startsWith(OWN_THING);
  }

  /** The foreign names in it, in order. */
  List<String> names(Foreign foreign) {
    return request.texts().stream().filter(foreign::has).toList();
  }

  private static Stream<Attack> parameters(
      String prefix, Example example, Collection<String> path, Foreign foreign) {
    return example
        .operation()
        .parameters()
        .flatMap(
            parameter -> {
              String in = parameter.get("in").asText();
              String name = parameter.get("name").asText();
              return forms(in, name, path, parameter.get("schema"))
                  .flatMap(form -> foreign.sample(form).stream())
                  .map(
                      value -> new Attack(prefix + in + " " + name, example.with(in, name, value)));
            });
  }

  private static Stream<Form> forms(
      String in, String name, Collection<String> path, JsonNode schema) {
    boolean isId = BodyPlace.isId(schema) || BodyPlace.isId(schema.path("items"));
    return switch (in) {
      case "path" -> {
        Stream<Form> any = isId ? Stream.of(Form.ID) : Stream.of(Form.EXTERNAL_ID, Form.ID);
        yield path.contains(name) ? any : Stream.empty();
      }
      case "query" ->
          name.equals("cursor") ? Stream.of(Form.CURSOR) : Stream.of(Form.ID).filter(id -> isId);
      default -> Stream.of(Form.ETAG).filter(etag -> name.startsWith("If-"));
    };
  }

  private static Stream<Attack> bodies(String prefix, Example example, Foreign foreign) {
    return BodyPlace.in(example)
        .flatMap(
            place ->
                foreign.sample(place.form()).stream()
                    .map(
                        value ->
                            new Attack(
                                prefix + "body " + place.pointer(), place.put(example, value))));
  }
}
