package org.imagingmatch.pathway.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.CandidateFacts.Experience;
import org.imagingmatch.matching.model.CandidateFacts.Language;
import org.imagingmatch.matching.model.Gate;
import org.imagingmatch.matching.model.LanguageLevel;

/** Something a person could do to be asked for more posts. */
public sealed interface Step {

  /** The gates that any step can move. */
  Set<Gate> GATES = Set.of(Gate.MODALITY, Gate.CREDENTIAL, Gate.LICENCE, Gate.LANGUAGE);

  /** Codes of what it brings, in order, by which {@link Levers} know it. */
  List<String> brings();

  /** The person who has taken it. */
  CandidateFacts taken(CandidateFacts person, Grant grant);

  /**
   * Earning a credential.
   *
   * @param first one to be earned before; null = none
   */
  record Certify(String first, String code) implements Step {

    @Override
    public List<String> brings() {
      return first == null ? List.of(code) : List.of(first, code);
    }

    @Override
    public CandidateFacts taken(CandidateFacts person, Grant grant) {
      return new Revision(person)
          .credentials(
              held -> brings().contains(held.code()),
              brings().stream().map(grant::credential).toList())
          .facts();
    }
  }

  /** Obtaining a jurisdiction's licence, for all that the role does. */
  record License(String jurisdiction) implements Step {

    @Override
    public List<String> brings() {
      return List.of(jurisdiction);
    }

    @Override
    public CandidateFacts taken(CandidateFacts person, Grant grant) {
      return new Revision(person)
          .licences(
              held -> held.jurisdiction().equals(jurisdiction),
              List.of(grant.licence(jurisdiction)))
          .facts();
    }
  }

  /**
   * Reaching a level of a language.
   *
   * @param tag of the entry on record; where there is none, as vacancies ask it
   * @param from level on record; null = the language is not on record
   */
  record Speak(String tag, LanguageLevel from, LanguageLevel level) implements Step {

    /** By what languages are compared. */
    static String primary(String tag) {
      return tag.split("-")[0].toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> brings() {
      return List.of(primary(tag));
    }

    @Override
    public CandidateFacts taken(CandidateFacts person, Grant grant) {
      return new Revision(person)
          .languages(held -> held.tag().equals(tag), List.of(new Language(tag, level)))
          .facts();
    }
  }

  /** Working more months in a modality, the last of them just now. */
  record Practise(String modality, int months) implements Step {

    /** A record holds no more. */
    private static final int MOST_MONTHS = 720;

    @Override
    public List<String> brings() {
      return List.of(modality);
    }

    /** The months of a record of so many. */
    public int after(int before) {
      return Math.min(before + months, MOST_MONTHS);
    }

    @Override
    public CandidateFacts taken(CandidateFacts person, Grant grant) {
      Optional<Experience> best =
          person.experience().stream()
              .filter(record -> record.modality().equals(modality))
              .max(Comparator.comparing(Experience::months));
      Experience more =
          new Experience(
              modality,
              after(best.map(Experience::months).orElse(0)),
              grant.from(),
              best.map(Experience::settings).orElse(null),
              best.map(Experience::platforms).orElse(null));
      return new Revision(person)
          .experience(record -> best.isPresent() && record.equals(best.get()), List.of(more))
          .facts();
    }
  }
}
