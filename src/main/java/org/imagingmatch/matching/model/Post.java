package org.imagingmatch.matching.model;

import java.util.Collection;
import java.util.Set;

/**
 * An open vacancy in its situation, for whoever judges one person after the other for all of them.
 *
 * @param headcount people it takes
 */
public record Post(VacancyFacts vacancy, Situation situation, int headcount) {

  /** Whether it asks a modality, or a part of it. */
  public boolean asks(String modality) {
    Set<String> covers = situation.rules().modality(modality).covers();
    return vacancy.modalities().stream().anyMatch(asked -> covers.contains(asked.code()));
  }

  /** Whether its facility lies in a region, country or group of countries. */
  public boolean liesIn(String region) {
    return situation.rules().contains(region, vacancy.region());
  }

  /** How a person stands to it. */
  public Eligibility of(CandidateFacts person) {
    return Match.eligibilityOf(vacancy, person, situation);
  }

  /** The same as far as some gates say, judged in their order. */
  public Eligibility of(CandidateFacts person, Collection<Gate> gates) {
    return Match.eligibilityOf(vacancy, person, situation, gates);
  }
}
