package org.imagingmatch.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

  /** What the scan puts before the name of what a page is of. */
  private static final Pattern PAGE_OF = Pattern.compile("^(?:Faceted)?Page(?=[A-Z])");

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
            describe(schema, "nextCursor", "Where the next page begins; absent on the last one.");
            describe(
                schema,
                "facets",
                "Values and how many have them, by facet, most first; absent unless asked for.");
          }
          named.put(name(name), schema);
        });
    return named;
  }

  private static void describe(Schema page, String property, String description) {
    Schema described = page.getProperties().get(property);
    if (described != null) {
      described.setDescription(description);
    }
  }

  private static String name(String name) {
    return isPage(name)
        ? PAGE_OF.matcher(name).replaceFirst("") + PAGE
        : NAMES.getOrDefault(name, name);
  }

  private static boolean isPage(String name) {
    return PAGE_OF.matcher(name).find();
  }
}
