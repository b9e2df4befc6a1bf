package org.imagingmatch.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;

/**
 * What a credential says about a modality.
 *
 * @param extent no {@code Competence} for a modality means no claim, not "none"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Competence(String modality, Extent extent, String note, String source, String asOf) {

  /** How far the credential goes. */
  public enum Extent {
    /** The credential itself attests the modality. */
    FULL,
    /** Needs documented training besides, or covers half of a hybrid or part of the scope. */
    PARTIAL
  }

  static Competence of(Row row, Collection<String> modalities) {
    row.required("modality_code");
    row.required("qualifies");
    return new Competence(
        row.known("modality_code", modalities),
        row.choice("qualifies", Extent.class),
        row.text("note"),
        row.source(),
        row.asOf());
  }
}
