package org.imagingmatch.bulk;

import jakarta.inject.Singleton;
import java.util.Set;
import org.imagingmatch.candidate.ManyCandidates;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.facility.ManyFacilities;
import org.imagingmatch.facility.NewFacility;
import org.imagingmatch.vacancy.ManyVacancies;
import org.imagingmatch.vacancy.NewVacancy;

/** The kinds that there are. */
@Singleton
class ImportKinds {

  private final ImportKind<NewCandidate> candidates;
  private final ImportKind<NewVacancy> vacancies;
  private final ImportKind<NewFacility> facilities;

  ImportKinds(ManyCandidates candidates, ManyVacancies vacancies, ManyFacilities facilities) {
    this.candidates =
        new ImportKind<>(
            ImportedKind.CANDIDATES,
            NewCandidate.class,
            NewCandidate::externalId,
            Set.of(),
            candidates::put);
    this.vacancies =
        new ImportKind<>(
            ImportedKind.VACANCIES,
            NewVacancy.class,
            NewVacancy::externalId,
            Set.of("facility"),
            vacancies::put);
    this.facilities =
        new ImportKind<>(
            ImportedKind.FACILITIES,
            NewFacility.class,
            NewFacility::externalId,
            Set.of(),
            facilities::put);
  }

  ImportKind<NewCandidate> candidates() {
    return candidates;
  }

  ImportKind<NewVacancy> vacancies() {
    return vacancies;
  }

  ImportKind<NewFacility> facilities() {
    return facilities;
  }
}
