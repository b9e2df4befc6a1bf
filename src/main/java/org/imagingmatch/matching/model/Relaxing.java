package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.Gain.Example;
import org.imagingmatch.matching.model.NearMisses.Reader;

/**
 * Counts what every change of a vacancy brings, and every two together, in one pass over those who
 * fail few gates: each person is judged once against the vacancy as it stands, and again by the
 * gates only that a change can have an effect on.
 */
public final class Relaxing {

  /**
   * What was found.
   *
   * @param eligible people as things stand
   * @param conditional people as things stand
   * @param singles changes that bring somebody, those that bring most first
   * @param pairs two changes that bring somebody together whom neither brings alone
   * @param exact everybody was looked at; otherwise each number is at least so great
   */
  public record Found(
      int eligible, int conditional, List<Gain> singles, List<Gain> pairs, boolean exact) {}

  private final VacancyFacts vacancy;
  private final Situation situation;
  private final Weights weights;
  private final Reader reader;
  private final List<Variant> singles;
  private final List<PairVariant> pairs = new ArrayList<>();
  private final List<Gain> ofSingles = new ArrayList<>();
  private final List<Gain> ofPairs = new ArrayList<>();
  private final int[] now = new int[Eligibility.values().length];
  private int brought;

  /**
   * A count for one vacancy.
   *
   * @param examples people to name for each change
   */
  public Relaxing(
      VacancyFacts vacancy, Situation situation, Weights weights, Reader reader, int examples) {
    this.vacancy = vacancy;
    this.situation = situation;
    this.weights = weights;
    this.reader = reader;
    this.singles =
        RelaxationOptions.of(vacancy, situation).stream()
            .map(relaxation -> Variant.of(relaxation, vacancy, situation))
            .toList();
    for (int a = 0; a < singles.size(); a++) {
      ofSingles.add(new Gain(List.of(singles.get(a).relaxation()), examples));
      for (int b = a + 1; b < singles.size(); b++) {
        if (singles.get(a).goesWith(singles.get(b))) {
          pairs.add(PairVariant.of(a, b, singles, vacancy, situation));
          ofPairs.add(
              new Gain(
                  List.of(singles.get(a).relaxation(), singles.get(b).relaxation()), examples));
        }
      }
    }
  }

  /**
   * Counts; only once.
   *
   * @param maxPairs most pairs to answer
   * @param most people to look at; beyond that the numbers are not exact
   * @param late whether to stop, so that they are not exact
   */
  public Found find(Vicinity.People people, int maxPairs, int most, BooleanSupplier late) {
    boolean exact = Vicinity.visit(people, leeways(), most, late, this::judge);
    return new Found(
        now[Eligibility.ELIGIBLE.ordinal()],
        now[Eligibility.CONDITIONAL.ordinal()],
        ofSingles.stream()
            .filter(gain -> gain.brought() > 0)
            .sorted(
                Comparator.comparingInt(Gain::brought).thenComparingInt(Gain::eligible).reversed())
            .toList(),
        best(maxPairs),
        exact);
  }

  /** A change that moves the period changes what any gate asks. */
  private List<Leeway> leeways() {
    int widest =
        singles.stream()
            .filter(each -> !each.moves())
            .mapToInt(each -> each.gates().size())
            .max()
            .orElse(0);
    return Stream.concat(
            Stream.of(Leeway.of(vacancy, situation, widest + 1)),
            singles.stream()
                .filter(Variant::moves)
                .map(each -> Leeway.of(each.vacancy(), each.situation(), widest)))
        .toList();
  }

  private void judge(CandidateFacts person) {
    Verdicts before = Verdicts.of(Pairing.of(vacancy, person, situation));
    now[before.eligibility().ordinal()]++;
    String home = person.homeRegion();
    String country = home == null ? null : situation.rules().region(home).country();
    Brought found = new Brought(person, before.eligibility());
    Verdicts[] after = new Verdicts[singles.size()];
    boolean[] does = new boolean[singles.size()];
    for (int i = 0; i < after.length; i++) {
      after[i] = singles.get(i).judge(person, before);
      Eligibility then = after[i].eligibility();
      does[i] = Gain.isBetter(then, before.eligibility());
      ofSingles.get(i).count(country, before.eligibility(), then);
      if (does[i]) {
        found.by(ofSingles.get(i), then);
      }
    }
    for (int i = 0; i < pairs.size(); i++) {
      PairVariant pair = pairs.get(i);
      Eligibility then = pair.judge(person, before, after);
      ofPairs.get(i).count(country, before.eligibility(), then);
      boolean alone = does[pair.a()] || does[pair.b()];
      if (!alone && Gain.isBetter(then, before.eligibility())) {
        found.by(ofPairs.get(i), then);
      }
    }
  }

  /** Somebody whom changes bring: scored, and numbered, when the first one does. */
  private final class Brought {

    private final CandidateFacts person;
    private final Eligibility before;
    private Match match;
    private int place;

    private Brought(CandidateFacts person, Eligibility before) {
      this.person = person;
      this.before = before;
    }

    private void by(Gain gain, Eligibility then) {
      if (match == null) {
        match =
            Match.of(
                reader.known().apply(person.id()),
                vacancy,
                person,
                reader.measured().apply(person),
                situation,
                weights);
        place = brought++;
      }
      gain.note(place, new Example(match.id(), then, match.score()));
    }
  }

  /** One after the other the pair that brings most of those whom no pair before it brings. */
  private List<Gain> best(int most) {
    List<Gain> best = new ArrayList<>();
    BitSet covered = new BitSet();
    while (best.size() < most) {
      Gain next = null;
      int greatest = 0;
      for (Gain gain : ofPairs) {
        BitSet more = (BitSet) gain.people().clone();
        more.andNot(covered);
        int brings = more.cardinality();
        boolean asMany = next != null && brings == greatest && gain.brought() > next.brought();
        if (brings > greatest || asMany) {
          next = gain;
          greatest = brings;
        }
      }
      if (next == null) {
        break;
      }
      best.add(next);
      covered.or(next.people());
    }
    return best;
  }
}
