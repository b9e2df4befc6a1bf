package org.imagingmatch.candidate;

import java.time.LocalDate;
import java.util.List;
import org.imagingmatch.platform.store.Facet;

/** The filters of candidates whose values can be counted. */
final class CandidateFacets {

  private static final String EXPERIENCE =
      "join candidate_experience e on e.organisation_id = r.organisation_id"
          + " and e.candidate_id = r.id";

  private CandidateFacets() {}

  /**
   * All of them.
   *
   * @param heldOn day of good standing of what is held; null = in whatever standing
   */
  static List<Facet> on(LocalDate heldOn) {
    return List.of(
        Facet.of("status", "r.status"),
        Facet.of("role", "r.role"),
        new Facet("modality", EXPERIENCE, "e.modality", List.of()),
        Held.credential(heldOn).facet("credential"),
        Held.licence(heldOn).facet("licence"),
        Facet.of("homeRegion", "r.home_region"),
        Facet.of("discoverable", "r.discoverable::text"));
  }
}
