package org.imagingmatch.platform.openapi;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Digits;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.imagingmatch.platform.store.Versioned;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * What the records behind the schemas say that the scan does not: the order of the fields, which of
 * them are never absent, and which decimals travel in strings.
 */
final class Records {

  private static final String ROOT = "org.imagingmatch";
  private static final DotName SCHEMA =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

  /** Not part of any answer or body; some of its names are those of records that are. */
  private static final String MODEL = ROOT + ".matching.model";

  private final IndexView index;
  private final Map<String, ClassInfo> bySchema = new LinkedHashMap<>();

  Records(IndexView index) {
    this.index = index;
    index.getKnownClasses().stream()
        .filter(Records::isShape)
        .forEach(type -> bySchema.put(schemaName(type), type));
  }

  private static boolean isShape(ClassInfo type) {
    String name = type.name().packagePrefix();
    return type.isRecord()
        && Modifier.isPublic(type.flags())
        && type.enclosingClass() == null
        && name.startsWith(ROOT)
        && !name.equals(MODEL);
  }

  private static String schemaName(ClassInfo type) {
    AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
    return schema == null || schema.value("name") == null
        ? type.simpleName()
        : schema.value("name").asString();
  }

  /** The schemas of things that have an ETag. */
  Set<String> versioned() {
    return index.getAllKnownImplementations(DotName.createSimple(Versioned.class)).stream()
        .filter(Records::isShape)
        .map(Records::schemaName)
        .collect(Collectors.toSet());
  }

  /** The schemas of things that say what no later read does. */
  Set<String> unrepeatable() {
    return bySchema.entrySet().stream()
        .filter(each -> each.getValue().method("canBeReadAgain") != null)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Completes the schemas that a record is behind. */
  void complete(Map<String, Schema> schemas) {
    schemas.forEach(
        (name, schema) -> {
          if (bySchema.containsKey(name) && schema.getProperties() != null) {
            complete(schema, fields(bySchema.get(name)).toList(), schemas);
          }
        });
  }

  private static void complete(Schema schema, List<FieldInfo> fields, Map<String, Schema> schemas) {
    Map<String, Schema> properties = new LinkedHashMap<>();
    Set<String> present = new LinkedHashSet<>();
    for (FieldInfo field : fields) {
      // An unwrapped record describes its fields itself.
      Schema owner = schemas.getOrDefault(schemaName(field.declaringClass()), schema);
      Schema property = owner.getProperties().get(field.name());
      inString(field, property);
      properties.put(field.name(), property);
      if (isPresent(field, schema) || isPresent(field, owner)) {
        present.add(field.name());
      }
    }
    schema.setProperties(properties);
    schema.setRequired(present.isEmpty() ? null : new ArrayList<>(present));
  }

  private static boolean isPresent(FieldInfo field, Schema schema) {
    boolean stated = schema.getRequired() != null && schema.getRequired().contains(field.name());
    return stated || field.type().kind() == Type.Kind.PRIMITIVE;
  }

  /** The fields as they follow each other in JSON. */
  private Stream<FieldInfo> fields(ClassInfo type) {
    return type.recordComponentsInDeclarationOrder().stream()
        .map(RecordComponentInfo::name)
        .map(type::field)
        .filter(field -> !field.hasAnnotation(JsonIgnore.class))
        .flatMap(
            field ->
                field.hasAnnotation(JsonUnwrapped.class)
                    ? fields(Objects.requireNonNull(index.getClassByName(field.type().name())))
                    : Stream.of(field));
  }

  private static void inString(FieldInfo field, Schema property) {
    AnnotationInstance format = field.annotation(JsonFormat.class);
    AnnotationInstance digits = field.annotation(Digits.class);
    if (format == null || digits == null || !format.value("shape").asEnum().equals("STRING")) {
      return;
    }
    property.setType(List.of(SchemaType.STRING));
    property.setMinimum(null);
    property.setMultipleOf(null);
    int integer = digits.value("integer").asInt();
    int fraction = digits.value("fraction").asInt();
    property.setMaxLength(integer + 1 + fraction);
    property.setPattern("^\\d{1,%d}(\\.\\d{1,%d})?$".formatted(integer, fraction));
  }
}
