package org.imagingmatch.platform.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.imagingmatch.platform.body.MergePatch;

/**
 * Gives the body of each PATCH the shape of a merge patch of what a request to create the thing
 * states: the same fields, none required, null to remove what may be absent. The patch of a {@code
 * Vacancy} is a {@code VacancyPatch}, made from {@code NewVacancy}.
 */
record MergePatchShapes(Map<String, Schema> schemas) {

  private static final String OPAQUE = MergePatch.class.getSimpleName();

  void describe(Operation operation) {
    if (operation.getRequestBody() == null) {
      return;
    }
    operation
        .getRequestBody()
        .getContent()
        .getMediaTypes()
        .values()
        .forEach(
            body -> {
              if (OPAQUE.equals(Schemas.name(body.getSchema()))) {
                body.getSchema().setRef(shapeFor(operation));
              }
            });
  }

  private String shapeFor(Operation operation) {
    Schema answer = Schemas.of(operation.getResponses().getAPIResponse("200")).findFirst().get();
    String thing = Schemas.name(answer);
    String name = thing + "Patch";
    schemas.computeIfAbsent(
        name,
        none ->
            patchOf(schemas.get("New" + thing))
                .description(
                    "JSON Merge Patch (RFC 7396): what is not mentioned stays, null removes, a list"
                        + " is replaced as a whole."));
    return name;
  }

  private Schema patchOf(Schema whole) {
    List<String> required = Objects.requireNonNullElse(whole.getRequired(), List.of());
    Map<String, Schema> properties = new LinkedHashMap<>();
    whole
        .getProperties()
        .forEach(
            (name, property) -> properties.put(name, changed(property, !required.contains(name))));
    return OASFactory.createSchema().addType(SchemaType.OBJECT).properties(properties);
  }

  private Schema changed(Schema property, boolean removable) {
    Schema target = property.getRef() == null ? property : schemas.get(Schemas.name(property));
    if (target.getProperties() == null) {
      return removable ? orNull(property) : property;
    }
    Schema nested = patchOf(target);
    nested.setDescription(
        property.getDescription() == null ? target.getDescription() : property.getDescription());
    return removable ? nested.addType(SchemaType.NULL) : nested;
  }

  private static Schema orNull(Schema property) {
    if (property.getRef() != null) {
      return OASFactory.createSchema()
          .addAnyOf(OASFactory.createSchema().ref(property.getRef()))
          .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL))
          .description(property.getDescription());
    }
    Schema copy = OASFactory.createSchema();
    property.getAll().forEach(copy::set);
    List<SchemaType> types = new ArrayList<>(property.getType());
    types.add(SchemaType.NULL);
    copy.setType(types);
    return copy;
  }
}
