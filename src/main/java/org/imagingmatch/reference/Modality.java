package org.imagingmatch.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A kind of imaging (or radiation therapy).
 *
 * @param parent the modality that contains this one; null at the top
 * @param dicomCode defined term of DICOM PS3.3 C.7.3.1.1.1; not unique (all ultrasound is US)
 * @param halves the modalities that make up a hybrid such as PT-CT; empty for the others
 * @param asOf ISO 8601 day on which the row was compiled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Modality(
    String code,
    String name,
    String parent,
    String dicomCode,
    List<String> dicomAlternatives,
    String description,
    List<String> halves,
    String source,
    String asOf) {

  static Modality of(Row row, Collection<String> modalities, Map<String, List<String>> hybrids) {
    return new Modality(
        row.code("code"),
        row.required("name"),
        row.known("parent_code", modalities),
        row.required("dicom_code"),
        row.list("dicom_alt_codes"),
        row.required("description"),
        hybrids.getOrDefault(row.code("code"), List.of()),
        row.source(),
        row.asOf());
  }
}
