package org.imagingmatch.pathway.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.CandidateFacts.Language;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Gate;
import org.imagingmatch.matching.model.LanguageLevel;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Post;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.VacancyFacts.AskedLanguage;
import org.imagingmatch.matching.model.Verdict;

/**
 * A person before all open posts: which ones are open, and which a step would open. A post is
 * judged anew for a step only when nothing stands in the way but what the step can move.
 */
public final class Outlook {

  /** Months of further work that are tried, fewest first. */
  private static final List<Integer> FURTHER_MONTHS = List.of(3, 6, 12, 24);

  private final CandidateFacts person;
  private final Grant grant;
  private final Levers levers;
  private final RuleBook rules;
  private final List<Post> open = new ArrayList<>();
  private final List<Prospect> prospects = new ArrayList<>();

  /**
   * A post that is not safe.
   *
   * @param obstacles gates that are unmet; where there are none, those that are not met
   * @param closed whether one is unmet
   * @param lacking all gates that are not met
   */
  private record Prospect(
      Post post, Levers.Reach reach, Set<Gate> obstacles, boolean closed, Set<Gate> lacking) {

    /** How the person stands after a step, which moves no gate but its own. */
    private Eligibility after(Step step, CandidateFacts person) {
      Set<Gate> order = new LinkedHashSet<>(obstacles);
      order.addAll(step.gates());
      Eligibility moved = post.of(person, order);
      return moved == Eligibility.ELIGIBLE && !step.gates().containsAll(lacking)
          ? Eligibility.CONDITIONAL
          : moved;
    }
  }

  /**
   * A person on a day.
   *
   * @param levers what could move posts at all, for one person after the other
   */
  public Outlook(CandidateFacts person, List<Post> posts, LocalDate asOf, Levers levers) {
    this.person = person;
    this.grant = Grant.on(asOf);
    this.levers = levers;
    this.rules = levers.rules();
    posts.forEach(this::consider);
  }

  private void consider(Post post) {
    Optional<Map<Gate, Verdict>> shortfall =
        Match.shortfall(post.vacancy(), person, post.situation(), Step.GATES);
    if (shortfall.isEmpty()) {
      return;
    }
    Set<Gate> unmet = EnumSet.noneOf(Gate.class);
    shortfall
        .get()
        .forEach(
            (gate, verdict) -> {
              if (verdict == Verdict.UNMET) {
                unmet.add(gate);
              }
            });
    if (unmet.isEmpty()) {
      open.add(post);
    }
    Set<Gate> obstacles = unmet.isEmpty() ? shortfall.get().keySet() : unmet;
    if (Step.GATES.containsAll(obstacles) && !obstacles.isEmpty()) {
      prospects.add(
          new Prospect(
              post, levers.of(post), obstacles, !unmet.isEmpty(), shortfall.get().keySet()));
    }
  }

  /** The posts for which the person is eligible or conditional already. */
  public List<Post> open() {
    return open;
  }

  /** How many posts have to be judged for steps. */
  public int prospects() {
    return prospects.size();
  }

  /** What a step would bring. */
  public Gain gain(Step step) {
    Gain gain = new Gain(step, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    CandidateFacts after = null;
    for (Prospect prospect : prospects) {
      if (prospect.reach().has(step, prospect.obstacles())) {
        after = after == null ? step.taken(person, grant) : after;
        add(prospect, prospect.after(step, after), gain);
      }
    }
    return gain;
  }

  private static void add(Prospect prospect, Eligibility after, Gain gain) {
    if (!prospect.closed() && after == Eligibility.ELIGIBLE) {
      gain.secured().add(prospect.post());
    } else if (prospect.closed() && after == Eligibility.ELIGIBLE) {
      gain.eligible().add(prospect.post());
    } else if (prospect.closed() && after == Eligibility.CONDITIONAL) {
      gain.conditional().add(prospect.post());
    }
  }

  /** Licences, languages and experience, as far as they open something. */
  public List<Gain> others() {
    List<Gain> gains = new ArrayList<>();
    jurisdictions().forEach(place -> addIfOpening(gain(new Step.License(place)), gains));
    if (person.languages() != null) {
      asked().forEach((primary, tag) -> leastLevel(tag).ifPresent(gains::add));
    }
    if (person.experience() != null) {
      new TreeSet<>(rules.modalities().keySet())
          .forEach(modality -> leastMonths(modality).ifPresent(gains::add));
    }
    return gains;
  }

  private static void addIfOpening(Gain gain, List<Gain> gains) {
    if (gain.opensSomething()) {
      gains.add(gain);
    }
  }

  /** Where the rules about a licence stand that is lacking. */
  private Set<String> jurisdictions() {
    Set<String> places = new TreeSet<>();
    for (Prospect prospect : prospects) {
      if (prospect.closed() && prospect.obstacles().contains(Gate.LICENCE)) {
        places.add(jurisdiction(prospect.post().vacancy().region()));
      }
    }
    return places;
  }

  private String jurisdiction(String region) {
    RuleBook.RegionRule rule = rules.regions().get(region);
    return rule == null
        ? region
        : rule.within().stream().filter(rules.licensing()::containsKey).findFirst().orElse(region);
  }

  /** The languages in which somebody lacks something, by primary subtag, as they are asked. */
  private Map<String, String> asked() {
    Map<String, String> tags = new TreeMap<>();
    for (Prospect prospect : prospects) {
      if (prospect.closed() && prospect.obstacles().contains(Gate.LANGUAGE)) {
        for (AskedLanguage language : prospect.post().vacancy().languages()) {
          tags.putIfAbsent(primary(language.tag()), language.tag());
        }
      }
    }
    return tags;
  }

  private static String primary(String tag) {
    return tag.split("-")[0].toLowerCase(Locale.ROOT);
  }

  private Optional<Gain> leastLevel(String asked) {
    Language best = null;
    for (Language held : person.languages()) {
      if (primary(held.tag()).equals(primary(asked))) {
        if (held.level() == null) {
          return Optional.empty();
        }
        best = best == null || held.level().compareTo(best.level()) > 0 ? held : best;
      }
    }
    LanguageLevel from = best == null ? null : best.level();
    String tag = best == null ? asked : best.tag();
    for (LanguageLevel level : LanguageLevel.values()) {
      if (from == null || level.compareTo(from) > 0) {
        Gain gain = gain(new Step.Speak(tag, from, level));
        if (gain.opensSomething()) {
          return Optional.of(gain);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Gain> leastMonths(String modality) {
    Gain least = null;
    for (int i = FURTHER_MONTHS.size() - 1; i >= 0; i--) {
      Gain gain = gain(new Step.Practise(modality, FURTHER_MONTHS.get(i)));
      if (!gain.opensSomething()) {
        break;
      }
      least = gain;
    }
    return Optional.ofNullable(least);
  }
}
