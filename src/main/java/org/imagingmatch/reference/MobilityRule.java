package org.imagingmatch.reference;

import java.util.Collection;
import java.util.List;
import org.imagingmatch.matching.model.WorkRightBasis;

/**
 * A right to work in other countries that comes with a status in one.
 *
 * @param area the labour-mobility area, such as UK_IE
 * @param basis the status that is needed in one of the {@code from} countries
 * @param from ISO 3166-1 countries whose citizens (or residents) have the right
 * @param to ISO 3166-1 countries in which they may work
 * @param asOf ISO 8601 day on which the row was compiled
 */
public record MobilityRule(
    String area,
    String name,
    WorkRightBasis basis,
    List<String> from,
    List<String> to,
    String note,
    String source,
    String asOf) {

  static MobilityRule of(Row row, Collection<String> countries) {
    row.required("basis");
    row.required("from_countries");
    row.required("to_countries");
    return new MobilityRule(
        row.code("area"),
        row.required("name"),
        row.choice("basis", WorkRightBasis.class),
        row.allKnown("from_countries", countries),
        row.allKnown("to_countries", countries),
        row.text("note"),
        row.source(),
        row.asOf());
  }
}
