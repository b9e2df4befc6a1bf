package org.imagingmatch.platform.body;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.imagingmatch.platform.Checked;
import org.imagingmatch.platform.body.Scalars.Refused;

/**
 * A tree to a record, in one walk that goes on after a fault: a general mapper stops at the first
 * one and would have to be talked out of each of its coercions. What is at fault becomes null.
 */
final class Binder {

  /** A longer list is refused unread, whatever its field allows. */
  private static final int MOST_ENTRIES = 1_000;

  private final BiConsumer<String, String> faults;
  private final Map<String, Checked> checked = new LinkedHashMap<>();

  /**
   * @param faults takes pointer and detail of each fault
   */
  Binder(BiConsumer<String, String> faults) {
    this.faults = faults;
  }

  /** The records with rules between their fields that were read, by pointer, inner ones first. */
  Map<String, Checked> checked() {
    return checked;
  }

  /** The record that the whole tree is; null, with a fault noted, if it is no object. */
  Object root(JsonNode tree, Class<?> type) {
    try {
      return record(tree, type, "");
    } catch (Refused e) {
      faults.accept("", e.getMessage());
      return null;
    }
  }

  private Object record(JsonNode node, Class<?> type, String pointer) {
    if (!node.isObject()) {
      throw new Refused("must be an object, not " + Kinds.of(node));
    }
    Shape shape = Shape.of(type);
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String name = field.getKey();
      if (!shape.fields().containsKey(name) && !shape.ignores(name)) {
        faults.accept(
            Pointers.field(pointer, name),
            "There is no field %s here.%s"
                .formatted(Texts.quoted(name), Texts.didYouMean(name, shape.fields().keySet())));
      }
    }
    List<Object> values = new ArrayList<>();
    for (RecordComponent field : shape.fields().values()) {
      String at = Pointers.field(pointer, field.getName());
      values.add(value(node.get(field.getName()), field.getGenericType(), field.getAccessor(), at));
    }
    Object bound = shape.create(values.toArray());
    if (bound instanceof Checked rules) {
      checked.put(pointer, rules);
    }
    return bound;
  }

  private Object value(JsonNode node, Type type, AnnotatedElement field, String pointer) {
    if (node == null || node.isNull()) {
      return null;
    }
    try {
      return type instanceof ParameterizedType generic
          ? container(node, generic, field, pointer)
          : single(node, (Class<?>) type, field, pointer);
    } catch (Refused e) {
      faults.accept(pointer, e.getMessage());
      return null;
    }
  }

  private Object container(
      JsonNode node, ParameterizedType type, AnnotatedElement field, String pointer) {
    Type[] of = type.getActualTypeArguments();
    return type.getRawType() == List.class
        ? list(node, of[0], field, pointer)
        : map(node, (Class<?>) of[0], of[1], field, pointer);
  }

  private List<Object> list(JsonNode node, Type of, AnnotatedElement field, String pointer) {
    if (!node.isArray()) {
      throw new Refused("must be a list, not " + Kinds.of(node));
    }
    if (node.size() > MOST_ENTRIES) {
      throw new Refused("must not have more than " + MOST_ENTRIES + " entries");
    }
    List<Object> entries = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      String at = Pointers.entry(pointer, i);
      if (node.get(i).isNull()) {
        faults.accept(at, "must not be null");
      }
      entries.add(value(node.get(i), of, field, at));
    }
    return Collections.unmodifiableList(entries);
  }

  /** Keyed by an enum; null removes a key, as it removes a field. */
  private Map<Object, Object> map(
      JsonNode node, Class<?> keys, Type of, AnnotatedElement field, String pointer) {
    if (!node.isObject()) {
      throw new Refused("must be an object, not " + Kinds.of(node));
    }
    Map<Object, Object> entries = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String at = Pointers.field(pointer, entry.getKey());
      try {
        Object key = Scalars.constant(TextNode.valueOf(entry.getKey()), keys);
        Object value = value(entry.getValue(), of, field, at);
        if (value != null) {
          entries.put(key, value);
        }
      } catch (Refused e) {
        faults.accept(at, "The name " + e.getMessage());
      }
    }
    return Collections.unmodifiableMap(entries);
  }

  private Object single(JsonNode node, Class<?> type, AnnotatedElement field, String pointer) {
    if (type.isRecord()) {
      return record(node, type, pointer);
    }
    if (type.isEnum()) {
      return Scalars.constant(node, type);
    }
    if (type == String.class) {
      return Scalars.text(node);
    }
    if (type == Integer.class) {
      return Scalars.integer(node);
    }
    if (type == Boolean.class) {
      return Scalars.truth(node);
    }
    if (type == BigDecimal.class) {
      JsonFormat format = field.getAnnotation(JsonFormat.class);
      return format != null && format.shape() == JsonFormat.Shape.STRING
          ? Scalars.decimal(node)
          : Scalars.number(node);
    }
    if (type == Double.class) {
      return Scalars.number(node).doubleValue();
    }
    if (type == LocalDate.class) {
      return Scalars.date(node);
    }
    if (type == Instant.class) {
      return Scalars.moment(node);
    }
    if (type == UUID.class) {
      return Scalars.uuid(node);
    }
    throw new IllegalStateException("A request record has a field of type " + type);
  }
}
