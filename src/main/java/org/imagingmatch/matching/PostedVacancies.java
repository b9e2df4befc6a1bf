package org.imagingmatch.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.matching.model.Lookout;
import org.imagingmatch.matching.model.Offer;
import org.imagingmatch.matching.model.OpeningPool;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Zone;
import org.imagingmatch.platform.limits.Charges;

/** The open vacancies that an agency sees. Remembers those that were judged. */
final class PostedVacancies implements OpeningPool {

  private final UUID agencyId;
  private final OpeningStreams streams;
  private final VacancyPool vacancies;
  private final Charges charges;
  private final Map<UUID, OpenVacancy> judged = new HashMap<>();

  PostedVacancies(UUID agencyId, OpeningStreams streams, VacancyPool vacancies, Charges charges) {
    this.agencyId = agencyId;
    this.streams = streams;
    this.vacancies = vacancies;
    this.charges = charges;
  }

  @Override
  public List<List<Offer>> read(Lookout lookout, List<Zone> zones) {
    return streams.read(agencyId, lookout, zones);
  }

  @Override
  public List<VacancyFacts> facts(Collection<UUID> ids) {
    charges.used(ids.size());
    Map<UUID, OpenVacancy> found = vacancies.find(agencyId, ids);
    judged.putAll(found);
    return found.values().stream().map(OpenVacancy::facts).toList();
  }

  /** One that was judged. */
  OpenVacancy judged(UUID id) {
    return judged.get(id);
  }
}
