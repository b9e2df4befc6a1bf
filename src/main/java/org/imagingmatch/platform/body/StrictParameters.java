package org.imagingmatch.platform.body;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;

/**
 * Reads query parameters and answers 400 with the cure to what does not fit; the framework itself
 * answers 404, as if the path were wrong.
 */
@Provider
public class StrictParameters implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    return Arrays.stream(annotations)
        .filter(QueryParam.class::isInstance)
        .map(each -> ((QueryParam) each).value())
        .findFirst()
        .map(name -> converter(type, name))
        .orElse(null);
  }

  private static <T> ParamConverter<T> converter(Class<T> type, String name) {
    if (type == UUID.class) {
      return reading(name, "must be a UUID.", text -> type.cast(UUID.fromString(text)));
    }
    if (type == Integer.class) {
      return reading(name, "must be a whole number.", text -> type.cast(Integer.valueOf(text)));
    }
    if (type == Boolean.class) {
      return reading(name, "must be true or false.", text -> type.cast(truth(text)));
    }
    if (type == LocalDate.class) {
      return reading(name, "must be a date as YYYY-MM-DD.", text -> type.cast(day(text)));
    }
    if (type == Instant.class) {
      return reading(
          name, "must be a moment as 2026-11-22T08:00:00Z.", text -> type.cast(moment(text)));
    }
    if (type.isEnum()) {
      List<String> names =
          Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
      return reading(
          name,
          "must be one of " + String.join(", ", names) + ".",
          text -> type.getEnumConstants()[names.indexOf(text.toUpperCase(Locale.ROOT))]);
    }
    return null;
  }

  private static Boolean truth(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException();
    }
    return Boolean.valueOf(text);
  }

  private static LocalDate day(String text) {
    try {
      return Scalars.date(TextNode.valueOf(text));
    } catch (Scalars.Refused e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Instant moment(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static <T> ParamConverter<T> reading(
      String name, String expected, Function<String, T> read) {
    return new ParamConverter<>() {
      @Override
      public T fromString(String text) {
        try {
          return read.apply(text);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
          throw Problems.invalid(
              List.of(
                  Fault.in(name, name + " " + expected + " It is " + Texts.quoted(text) + ".")));
        }
      }

      @Override
      public String toString(T value) {
        return value.toString();
      }
    };
  }
}
