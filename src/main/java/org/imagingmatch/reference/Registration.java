package org.imagingmatch.reference;

import java.util.Collection;
import java.util.List;

/**
 * Where a credential of kind registration counts as the right to practise.
 *
 * @param jurisdictions countries or subdivisions, ISO 3166
 * @param families families of roles it counts for
 * @param modalities modalities it counts for, besides the families
 * @param voluntary a voluntary register, which never gives a right to practise
 */
public record Registration(
    String credential,
    List<String> jurisdictions,
    List<LicenceFamily> families,
    List<String> modalities,
    boolean voluntary,
    String note,
    String source,
    String asOf) {

  static Registration of(
      Row row,
      Collection<String> credentials,
      Collection<String> regions,
      Collection<String> modalities) {
    row.required("jurisdictions");
    return new Registration(
        row.known("credential_code", credentials),
        row.allKnown("jurisdictions", regions),
        row.choices("licence_families", LicenceFamily.class),
        row.allKnown("modalities", modalities),
        Boolean.TRUE.equals(row.flag("voluntary")),
        row.text("note"),
        row.source(),
        row.asOf());
  }
}
