package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What becomes of a person and a vacancy when every gap is closed, one after the other. Closing one
 * can show another of the same gate, which is closed too.
 *
 * @param remedies in the order in which they build on each other
 * @param match what the two come to after all of them; INELIGIBLE = they do not do
 * @param earliestStart first day on which a contract could start after them; null = none can be
 *     named
 */
public record Mending(
    List<Remedy> remedies,
    VacancyFacts vacancy,
    CandidateFacts person,
    Match match,
    LocalDate earliestStart) {

  /** Nobody has more gaps than this that are worth closing. */
  private static final int MOST = 8;

  /** Closes all gaps. */
  public static Mending of(VacancyFacts vacancy, CandidateFacts person, Situation situation) {
    List<Remedy> remedies = new ArrayList<>();
    VacancyFacts asked = vacancy;
    CandidateFacts recorded = person;
    Situation then = situation;
    Optional<Remedy> next = first(Pairing.of(asked, recorded, then));
    while (next.isPresent() && remedies.size() < MOST && !remedies.contains(next.get())) {
      Remedy remedy = next.get();
      remedies.add(remedy);
      if (remedy.of() == Subject.PERSON) {
        recorded = recorded.with(remedy.edit());
      } else {
        asked = asked.with(remedy.edit());
        then = Situation.of(asked, then.asOf(), then.rules(), then.settings());
      }
      next = first(Pairing.of(asked, recorded, then));
    }
    Match match = Match.of(person.id(), asked, recorded, then, Weights.DEFAULT);
    return new Mending(List.copyOf(remedies), asked, recorded, match, start(match, remedies));
  }

  /** The same for a reader who may not know everything. */
  Mending told(UnaryOperator<Remedy> told) {
    List<Remedy> less = remedies.stream().map(told).toList();
    return new Mending(less, vacancy, person, match, start(match, less));
  }

  /** Whether they close all gaps. */
  public boolean does() {
    return match.eligibility() != Eligibility.INELIGIBLE;
  }

  /** What closes the first gap; empty = there is none, or nothing closes it. */
  private static Optional<Remedy> first(Pairing pairing) {
    for (Gate gate : Gate.ALL) {
      Finding finding = gate.judge(pairing);
      if (finding.verdict() == Verdict.UNMET) {
        return finding.cure() == null
            ? Optional.empty()
            : new Remedies(pairing).of(gate, finding.cure());
      }
    }
    return Optional.empty();
  }

  private static LocalDate start(Match match, List<Remedy> remedies) {
    LocalDate start = match.earliestStart();
    for (Remedy remedy : remedies) {
      if (remedy.by() == null || start == null) {
        return null;
      }
      start = remedy.by().isAfter(start) ? remedy.by() : start;
    }
    return start;
  }
}
