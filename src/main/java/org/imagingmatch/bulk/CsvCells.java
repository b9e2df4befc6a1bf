package org.imagingmatch.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.body.Texts;

/**
 * What stands in a cell. Entries of a list are parted by {@code ;}, the fields of an entry by
 * {@code :} in the order of the API, a list inside an entry by {@code +}; a backslash before one of
 * these makes it a character like any other. A cell that begins with a bracket or a brace is JSON.
 */
final class CsvCells {

  private static final char ENTRY = ';';
  private static final char FIELD = ':';
  private static final char INNER = '+';

  private CsvCells() {}

  static JsonNode read(
      String cell, String column, RecordComponent field, Function<String, JsonNode> json) {
    boolean list = Collection.class.isAssignableFrom(field.getType());
    boolean map = Map.class.isAssignableFrom(field.getType());
    if (!list && !map && !field.getType().isRecord()) {
      return CsvScalars.read(cell, field.getType(), field.getAccessor());
    }
    if (isJson(cell)) {
      return json.apply(cell);
    }
    if (map) {
      return map(cell, column);
    }
    return list ? list(cell, column, field) : CsvScalars.text(cell);
  }

  private static boolean isJson(String cell) {
    return cell.startsWith("[") || cell.startsWith("{");
  }

  private static JsonNode map(String cell, String column) {
    ObjectNode map = CsvColumn.object();
    for (String entry : split(cell, ENTRY)) {
      List<String> parts = split(entry, FIELD);
      if (parts.size() != 2) {
        throw misfit(column, entry, List.of("name", "value"));
      }
      map.set(unescaped(parts.get(0)), CsvScalars.number(unescaped(parts.get(1))));
    }
    return map;
  }

  private static JsonNode list(String cell, String column, RecordComponent field) {
    Class<?> of = element(field);
    ArrayNode list = CsvColumn.object().arrayNode();
    for (String entry : split(cell, ENTRY)) {
      if (of.isRecord()) {
        List<String> parts = split(entry, FIELD);
        Iterator<String> rest = parts.iterator();
        list.add(entry(of, rest));
        if (rest.hasNext()) {
          throw misfit(column, entry, leaves(of).map(RecordComponent::getName).toList());
        }
      } else {
        list.add(CsvScalars.read(unescaped(entry), of, field.getAccessor()));
      }
    }
    return list;
  }

  private static ObjectNode entry(Class<?> type, Iterator<String> parts) {
    ObjectNode entry = CsvColumn.object();
    for (RecordComponent field : type.getRecordComponents()) {
      if (field.getType().isRecord()) {
        ObjectNode inner = entry(field.getType(), parts);
        if (!inner.isEmpty()) {
          entry.set(field.getName(), inner);
        }
      } else if (parts.hasNext()) {
        String part = parts.next();
        if (!part.isEmpty()) {
          entry.set(field.getName(), leaf(part, field));
        }
      }
    }
    return entry;
  }

  private static JsonNode leaf(String part, RecordComponent field) {
    if (!Collection.class.isAssignableFrom(field.getType())) {
      return CsvScalars.read(unescaped(part), field.getType(), field.getAccessor());
    }
    ArrayNode list = CsvColumn.object().arrayNode();
    split(part, INNER)
        .forEach(
            each ->
                list.add(CsvScalars.read(unescaped(each), element(field), field.getAccessor())));
    return list;
  }

  private static RuntimeException misfit(String column, String entry, List<String> fields) {
    return Problems.invalid(
        List.of(
            Fault.at(
                "/" + column.replace('.', '/'),
                "An entry of %s is %s, not %s."
                    .formatted(column, String.join(":", fields), Texts.quoted(entry)))));
  }

  private static Stream<RecordComponent> leaves(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .flatMap(field -> field.getType().isRecord() ? leaves(field.getType()) : Stream.of(field));
  }

  private static Class<?> element(RecordComponent list) {
    Type of = ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    return (Class<?>) of;
  }

  static String write(JsonNode value, RecordComponent field) {
    if (value.isObject() && Map.class.isAssignableFrom(field.getType())) {
      return value.properties().stream()
          .map(each -> escaped(each.getKey()) + FIELD + each.getValue().asText())
          .collect(Collectors.joining(String.valueOf(ENTRY)));
    }
    if (!value.isArray()) {
      return value.isContainerNode() ? value.toString() : value.asText();
    }
    List<String> entries = new ArrayList<>();
    for (JsonNode each : value) {
      entries.add(each.isObject() ? entry(each, element(field)) : escaped(each.asText()));
    }
    String cell = String.join(String.valueOf(ENTRY), entries);
    return entries.isEmpty() || entries.contains(null) || isJson(cell) ? value.toString() : cell;
  }

  /** Null where the syntax of cells cannot say it. */
  private static String entry(JsonNode value, Class<?> type) {
    List<String> parts = new ArrayList<>();
    return addParts(value, type, parts)
        ? String.join(String.valueOf(FIELD), parts).replaceFirst("(?<!\\\\)" + FIELD + "+$", "")
        : null;
  }

  private static boolean addParts(JsonNode value, Class<?> type, List<String> parts) {
    for (RecordComponent field : type.getRecordComponents()) {
      JsonNode each = value.path(field.getName());
      if (field.getType().isRecord()) {
        if (!addParts(each, field.getType(), parts)) {
          return false;
        }
      } else if (each.isArray()) {
        if (each.isEmpty() || each.get(0).isContainerNode()) {
          return false;
        }
        parts.add(
            StreamSupport.stream(each.spliterator(), false)
                .map(inner -> escaped(inner.asText()))
                .collect(Collectors.joining(String.valueOf(INNER))));
      } else {
        parts.add(each.isMissingNode() ? "" : escaped(each.asText()));
      }
    }
    return true;
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == separator) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\;:+]", "\\\\$0");
  }

  private static String unescaped(String text) {
    return text.replaceAll("\\\\(.)", "$1");
  }
}
