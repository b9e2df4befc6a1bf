package org.imagingmatch.matching.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Open vacancies as a {@link OpeningSearch} reads them. */
public interface OpeningPool {

  /** All rows of some zones that ask nothing the person lacks. */
  List<List<Offer>> read(Lookout lookout, List<Zone> zones);

  /** The facts of some vacancies; what is closed meanwhile is missing. */
  List<VacancyFacts> facts(Collection<UUID> ids);
}
