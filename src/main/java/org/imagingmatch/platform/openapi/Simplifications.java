package org.imagingmatch.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says plainly what the scan of the code says in terms of Java. */
final class Simplifications {

  /** Java types that are texts of a format. */
  private static final Map<String, String> FORMATS =
      Map.of("UUID", "uuid", "LocalDate", "date", "Instant", "date-time");

  /** Names that mean something inside their class only. */
  private static final Map<String, String> NAMES =
      Map.of("State", "FitState", "Extent", "CompetenceExtent");

  /** {@code @NotBlank}, which asks for a part of the text, unlike {@code @Pattern}. */
  private static final String SOMETHING = "\\S";

  private static final String PAGE = "Page";

  /** Of all lists; most end earlier. */
  private static final int LONGEST_PAGE = 1000;

  private Simplifications() {}

  static Schema of(Schema schema) {
    if (schema.getRef() != null) {
      String name = Schemas.name(schema);
      if (FORMATS.containsKey(name)) {
        schema.setRef(null);
        schema.setType(List.of(SchemaType.STRING));
        schema.setFormat(FORMATS.get(name));
      } else {
        schema.setRef(name(name));
      }
    }
    String pattern = schema.getPattern();
    if (pattern != null && !pattern.equals(SOMETHING) && !pattern.startsWith("^")) {
      // Jakarta Validation compares the whole text, JSON Schema looks for a part.
      schema.setPattern("^" + pattern + "$");
    }
    return schema;
  }

  /** The schemas by the names they are to have, in the order of the names. */
  static Map<String, Schema> named(Map<String, Schema> schemas) {
    Map<String, Schema> named = new TreeMap<>();
    schemas.forEach(
        (name, schema) -> {
          if (isPage(name)) {
            schema.setDescription("One page of a list.");
            schema.setRequired(List.of("items"));
            schema.getProperties().get("items").setMaxItems(LONGEST_PAGE);
            schema
                .getProperties()
                .get("nextCursor")
                .setDescription("Where the next page begins; absent on the last one.");
          }
          named.put(name(name), schema);
        });
    return named;
  }

  private static String name(String name) {
    return isPage(name) ? name.substring(PAGE.length()) + PAGE : NAMES.getOrDefault(name, name);
  }

  private static boolean isPage(String name) {
    return name.matches(PAGE + "[A-Z]\\w*");
  }
}
