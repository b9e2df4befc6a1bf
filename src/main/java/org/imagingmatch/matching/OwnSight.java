package org.imagingmatch.matching;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Remedy;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Vicinity;
import org.imagingmatch.organisation.Agency;

/** An agency's own people. */
record OwnSight(VacancyFacts vacancy, Vicinity.People people, Set<UUID> shown) implements Sight {

  OwnSight(VacancyFacts vacancy, Vicinity.People people) {
    this(vacancy, people, new HashSet<>());
  }

  @Override
  public boolean blind() {
    return false;
  }

  @Override
  public UUID name(UUID person) {
    return person;
  }

  @Override
  public CandidateFacts measured(CandidateFacts person) {
    return person;
  }

  @Override
  public Match told(Match match) {
    return match;
  }

  @Override
  public Remedy told(Remedy remedy) {
    return remedy;
  }

  @Override
  public Map<UUID, Agency> show(Collection<UUID> names) {
    shown.addAll(names);
    return Map.of();
  }

  Map<UUID, List<UUID>> peopleOf(UUID agencyId) {
    return Map.of(agencyId, List.copyOf(shown));
  }
}
