package org.imagingmatch.bench.seed;

import java.util.UUID;
import org.imagingmatch.matching.Facts;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.vacancy.NewVacancy;

/** An open vacancy, and what ranking reads of it. */
public record Post(UUID id, NewVacancy stated, VacancyFacts facts) {

  static Post of(UUID id, NewVacancy stated, Place place) {
    return new Post(id, stated, place.facts(Facts.of(id, stated)));
  }
}
