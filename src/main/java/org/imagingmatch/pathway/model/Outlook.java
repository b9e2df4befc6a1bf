package org.imagingmatch.pathway.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.CandidateFacts.Language;
import org.imagingmatch.matching.model.Gate;
import org.imagingmatch.matching.model.LanguageLevel;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Post;
import org.imagingmatch.matching.model.VacancyFacts.AskedLanguage;
import org.imagingmatch.matching.model.Verdict;
import org.imagingmatch.pathway.model.Prospects.Outcome;
import org.imagingmatch.pathway.model.Step.Certify;
import org.imagingmatch.pathway.model.Step.License;
import org.imagingmatch.pathway.model.Step.Practise;
import org.imagingmatch.pathway.model.Step.Speak;

/** A person before all open posts: which ones are open, and which a step would open. */
public final class Outlook {

  /** Months of further work that are tried, fewest first. */
  private static final List<Integer> FURTHER_MONTHS = List.of(3, 6, 12, 24);

  private final CandidateFacts person;
  private final Levers levers;
  private final List<Post> open = new ArrayList<>();
  private final Prospects closed;
  private final Prospects unsafe;

  /**
   * A person on a day.
   *
   * @param levers of the posts, for one person after the other
   */
  public Outlook(CandidateFacts person, LocalDate asOf, Levers levers) {
    this.person = person;
    this.levers = levers;
    this.closed = new Prospects(person, Grant.on(asOf), levers);
    this.unsafe = new Prospects(person, Grant.on(asOf), levers);
    for (int number = 0; number < levers.posts().size(); number++) {
      consider(number, levers.posts().get(number));
    }
  }

  private void consider(int number, Post post) {
    Optional<Map<Gate, Verdict>> shortfall =
        Match.shortfall(post.vacancy(), person, post.situation(), Step.GATES);
    if (shortfall.isEmpty()) {
      return;
    }
    Set<Gate> notMet = shortfall.get().keySet();
    Set<Gate> unmet = EnumSet.noneOf(Gate.class);
    shortfall
        .get()
        .forEach(
            (gate, verdict) -> {
              if (verdict == Verdict.UNMET) {
                unmet.add(gate);
              }
            });
    if (!unmet.isEmpty()) {
      closed.add(number, unmet, notMet);
      return;
    }
    open.add(post);
    if (!notMet.isEmpty() && Step.GATES.containsAll(notMet)) {
      unsafe.add(number, notMet, notMet);
    }
  }

  /** The posts for which the person is eligible or conditional already. */
  public List<Post> open() {
    return open;
  }

  /** How many posts have to be judged for steps. */
  public int prospects() {
    return closed.size() + unsafe.size();
  }

  /** What a step would bring. */
  public Gain gain(Step step) {
    Outcome outcome = closed.after(step);
    return new Gain(
        step,
        posts(outcome.eligible()),
        posts(outcome.conditional()),
        posts(unsafe.after(step).eligible()));
  }

  private List<Post> posts(BitSet numbers) {
    return numbers.stream().mapToObj(levers.posts()::get).toList();
  }

  /** The posts that a step would open. */
  public List<Post> opened(Step step) {
    return posts(closed.after(step).open());
  }

  /** Whether a credential could open something, if only after one that is earned before. */
  public boolean couldOpen(String credential) {
    return closed.couldMove(Certify.class, credential);
  }

  /**
   * Whether a credential opens something; one that is earned after another, something that the
   * first alone does not.
   */
  public boolean opensMore(Certify step) {
    BitSet more = closed.after(step).open();
    if (step.first() != null) {
      more.andNot(closed.after(new Certify(null, step.first())).open());
    }
    return !more.isEmpty();
  }

  /** Licences, languages and experience that open something. */
  public List<Step> others() {
    List<Step> steps = new ArrayList<>();
    jurisdictions().stream().map(License::new).filter(this::opensSomething).forEach(steps::add);
    if (person.languages() != null) {
      asked().values().forEach(tag -> leastLevel(tag).ifPresent(steps::add));
    }
    if (person.experience() != null) {
      levers.modalities().stream()
          .filter(modality -> closed.couldMove(Practise.class, modality))
          .forEach(modality -> leastMonths(modality).ifPresent(steps::add));
    }
    return steps;
  }

  private boolean opensSomething(Step step) {
    return !closed.after(step).open().isEmpty();
  }

  /** Where the rules about a licence stand that is lacking. */
  private Set<String> jurisdictions() {
    Set<String> places = new TreeSet<>();
    for (Post post : posts(closed.at(Gate.LICENCE))) {
      places.add(levers.jurisdiction(post.vacancy().region()));
    }
    return places;
  }

  /** The languages in which somebody lacks something, by primary subtag, as they are asked. */
  private Map<String, String> asked() {
    Map<String, String> tags = new TreeMap<>();
    for (Post post : posts(closed.at(Gate.LANGUAGE))) {
      for (AskedLanguage language : post.vacancy().languages()) {
        tags.putIfAbsent(Speak.primary(language.tag()), language.tag());
      }
    }
    return tags;
  }

  private Optional<Step> leastLevel(String asked) {
    Language best = null;
    for (Language held : person.languages()) {
      if (Speak.primary(held.tag()).equals(Speak.primary(asked))) {
        if (held.level() == null) {
          return Optional.empty();
        }
        best = best == null || held.level().compareTo(best.level()) > 0 ? held : best;
      }
    }
    LanguageLevel from = best == null ? null : best.level();
    String tag = best == null ? asked : best.tag();
    return Stream.of(LanguageLevel.values())
        .filter(level -> from == null || level.compareTo(from) > 0)
        .<Step>map(level -> new Speak(tag, from, level))
        .filter(this::opensSomething)
        .findFirst();
  }

  private Optional<Step> leastMonths(String modality) {
    List<Step> steps =
        FURTHER_MONTHS.stream().<Step>map(months -> new Practise(modality, months)).toList();
    // Most often the fewest do already, or the most do not: more months never open less.
    return opensSomething(steps.get(0)) || opensSomething(steps.get(steps.size() - 1))
        ? steps.stream().filter(this::opensSomething).findFirst()
        : Optional.empty();
  }
}
