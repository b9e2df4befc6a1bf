package org.imagingmatch.platform.body;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.imagingmatch.platform.Faults;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that an operation does not know, so that a typo cannot vanish, and
 * values that are no text.
 */
class KnownParameters {

  private final Map<Method, Known> byOperation = new ConcurrentHashMap<>();

  private record Known(Set<String> names, Set<String> prefixes) {

    boolean contains(String name) {
      return names.contains(name) || prefixes.stream().anyMatch(name::startsWith);
    }
  }

  @ServerRequestFilter
  void refuseUnknown(ResourceInfo operation, UriInfo uri) {
    if (uri.getQueryParameters().isEmpty()) {
      return;
    }
    Known known = byOperation.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of);
    Faults faults = new Faults();
    for (String name : new TreeSet<>(uri.getQueryParameters().keySet())) {
      if (!known.contains(name)) {
        faults.in(name, refusal(name, known.names()));
      } else if (!uri.getQueryParameters().get(name).stream().allMatch(Texts::isPrintable)) {
        faults.in(name, name + " must not contain control characters or broken characters.");
      }
    }
    faults.throwIfAny();
  }

  private static String refusal(String name, Set<String> known) {
    String unknown = "There is no parameter " + Texts.quoted(name) + " here.";
    return known.isEmpty()
        ? unknown
        : unknown + Texts.didYouMean(name, known) + " There are " + String.join(", ", known) + ".";
  }

  private static Known of(Method operation) {
    Known known = new Known(new TreeSet<>(), new TreeSet<>());
    for (Parameter parameter : operation.getParameters()) {
      collect(parameter, parameter.getType(), known);
    }
    return known;
  }

  private static void collect(AnnotatedElement place, Class<?> type, Known known) {
    QueryParam query = place.getAnnotation(QueryParam.class);
    if (query != null) {
      known.names().add(query.value());
    }
    if (place.isAnnotationPresent(BeanParam.class)) {
      ParameterPrefix prefix = type.getAnnotation(ParameterPrefix.class);
      if (prefix != null) {
        known.prefixes().add(prefix.value());
      }
      for (Field field : type.getDeclaredFields()) {
        collect(field, field.getType(), known);
      }
    }
  }
}
