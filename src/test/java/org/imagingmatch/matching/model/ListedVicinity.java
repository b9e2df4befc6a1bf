package org.imagingmatch.matching.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People in a list, found as the database finds them. */
final class ListedVicinity implements Vicinity.People {

  private final Map<UUID, CandidateFacts> people = new LinkedHashMap<>();

  ListedVicinity(List<CandidateFacts> people) {
    people.forEach(person -> this.people.put(person.id(), person));
  }

  /** The row that every active person has. */
  static Qualification row(CandidateFacts person) {
    return Qualifications.of(person, Judging.RULES).stream()
        .filter(row -> row.modality().equals(Qualifications.EVERYONE))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public List<UUID> near(List<Leeway> leeways, int most) {
    return people.values().stream()
        .filter(person -> leeways.stream().anyMatch(leeway -> leeway.admits(row(person))))
        .map(CandidateFacts::id)
        .limit(most)
        .toList();
  }

  @Override
  public List<CandidateFacts> facts(Collection<UUID> ids) {
    return ids.stream().map(people::get).toList();
  }
}
