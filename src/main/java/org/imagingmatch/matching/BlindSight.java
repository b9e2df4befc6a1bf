package org.imagingmatch.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imagingmatch.matching.Pseudonyms.Names;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Remedy;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Vicinity;
import org.imagingmatch.organisation.Agency;
import org.imagingmatch.organisation.OrganisationService;

/** People of all agencies, whom a provider may not know. */
final class BlindSight implements Sight {

  private final ProviderVacancy vacancy;
  private final DiscoverablePool pool;
  private final Names names;
  private final OrganisationService organisations;
  private final Map<UUID, UUID> shown = new HashMap<>();

  BlindSight(
      ProviderVacancy vacancy,
      DiscoverablePool pool,
      Names names,
      OrganisationService organisations) {
    this.vacancy = vacancy;
    this.pool = pool;
    this.names = names;
    this.organisations = organisations;
  }

  @Override
  public VacancyFacts vacancy() {
    return vacancy.facts();
  }

  @Override
  public Vicinity.People people() {
    return pool.near(vacancy);
  }

  @Override
  public boolean blind() {
    return true;
  }

  @Override
  public UUID name(UUID person) {
    return names.hide(person);
  }

  @Override
  public CandidateFacts measured(CandidateFacts person) {
    return Coarse.facts(person);
  }

  @Override
  public Match told(Match match) {
    return Coarse.match(match);
  }

  @Override
  public Remedy told(Remedy remedy) {
    return Coarse.remedy(remedy);
  }

  @Override
  public Map<UUID, Agency> show(Collection<UUID> shownNames) {
    List<UUID> people = shownNames.stream().map(names::find).toList();
    Map<UUID, UUID> agencyOf = pool.agencies(vacancy, people);
    shown.putAll(agencyOf);
    Map<UUID, Agency> agencies = organisations.agencies(agencyOf.values());
    return agencyOf.entrySet().stream()
        .collect(
            Collectors.toMap(
                each -> names.hide(each.getKey()), each -> agencies.get(each.getValue())));
  }

  /** Whom it showed, by their agencies. */
  Map<UUID, List<UUID>> peopleByAgency() {
    return shown.keySet().stream().collect(Collectors.groupingBy(shown::get));
  }
}
