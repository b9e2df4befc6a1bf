package org.imagingmatch.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a country or subdivision asks of those who practise there.
 *
 * @param jurisdiction ISO 3166-1 or 3166-2
 * @param requires by family of roles; a family that is missing was not researched
 * @param asOf ISO 8601 day, month or year of the source; the day of compilation if it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LicensingRule(
    String jurisdiction,
    String name,
    Map<LicenceFamily, LicenceRequirement> requires,
    String regulator,
    String note,
    String source,
    String asOf) {

  /** Whether a family of roles needs a licence; empty = not researched. */
  public Optional<LicenceRequirement> requirement(LicenceFamily family) {
    return Optional.ofNullable(requires.get(family));
  }

  static LicensingRule of(Row row, Collection<String> regions) {
    return new LicensingRule(
        row.known("jurisdiction", regions),
        row.required("name"),
        requirements(row),
        row.text("regulator"),
        row.text("note"),
        row.source(),
        row.asOf());
  }

  private static Map<LicenceFamily, LicenceRequirement> requirements(Row row) {
    Map<LicenceFamily, LicenceRequirement> requires = new EnumMap<>(LicenceFamily.class);
    for (LicenceFamily family : LicenceFamily.values()) {
      String column = "requires_licence_" + family.name().toLowerCase(Locale.ROOT);
      Optional.ofNullable(row.choice(column, LicenceRequirement.class))
          .ifPresent(requirement -> requires.put(family, requirement));
    }
    return Collections.unmodifiableMap(requires);
  }
}
