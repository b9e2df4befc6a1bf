package org.imagingmatch.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;

/**
 * A job title family.
 *
 * @param defaultModalities what the role usually works in
 * @param licenceFamily which licensing rule governs the role; null = none does, so whether a
 *     licence is needed is unknown
 * @param nucc US provider taxonomy codes
 * @param asOf ISO 8601 day on which the row was compiled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Role(
    String code,
    String title,
    List<String> alsoCalled,
    List<String> defaultModalities,
    LicenceFamily licenceFamily,
    String onetSoc,
    String isco08,
    List<String> nucc,
    List<String> noc2021,
    String anzsco,
    String ukSoc2020,
    String note,
    String source,
    String asOf) {

  static Role of(Row row, Collection<String> modalities) {
    return new Role(
        row.code("code"),
        row.required("title"),
        row.list("also_called"),
        row.allKnown("default_modalities", modalities),
        row.choice("licence_family", LicenceFamily.class),
        row.text("onet_soc"),
        row.required("isco08"),
        row.list("nucc"),
        row.list("noc_2021"),
        row.text("anzsco"),
        row.text("uk_soc2020"),
        row.text("note"),
        row.source(),
        row.asOf());
  }
}
