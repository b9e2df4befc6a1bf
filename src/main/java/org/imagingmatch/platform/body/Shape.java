package org.imagingmatch.platform.body;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The fields of a record, looked up once. */
final class Shape {

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type);
        }
      };

  private final Map<String, RecordComponent> fields = new LinkedHashMap<>();
  private final Set<String> ignored;
  private final Constructor<?> constructor;

  private Shape(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    for (RecordComponent component : components) {
      fields.put(component.getName(), component);
    }
    JsonIgnoreProperties readOnly = type.getAnnotation(JsonIgnoreProperties.class);
    ignored = readOnly == null ? Set.of() : Set.of(readOnly.value());
    try {
      constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** The fields in the order of the record. */
  Map<String, RecordComponent> fields() {
    return fields;
  }

  /** Whether a field may be sent but is not read: the service itself gives it. */
  boolean ignores(String name) {
    return ignored.contains(name);
  }

  Object create(Object... values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
