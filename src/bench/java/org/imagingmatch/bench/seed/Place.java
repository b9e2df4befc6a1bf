package org.imagingmatch.bench.seed;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.imagingmatch.facility.NewFacility;
import org.imagingmatch.matching.Facts;
import org.imagingmatch.matching.model.VacancyFacts;

/** A facility of the one provider that is measured. */
record Place(UUID id, NewFacility stated) {

  /** The country it lies in, ISO 3166-1. */
  String country() {
    return stated.region().substring(0, 2);
  }

  /** The facts of a vacancy here. */
  VacancyFacts facts(VacancyFacts anywhere) {
    Set<String> settings = stated.settings() == null ? Set.of() : new TreeSet<>(stated.settings());
    return anywhere.at(stated.region(), Facts.point(stated.location()), settings);
  }
}
