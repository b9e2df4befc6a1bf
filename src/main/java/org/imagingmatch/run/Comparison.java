package org.imagingmatch.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.imagingmatch.matching.FactsJson;
import org.imagingmatch.matching.Retrial;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.run.Comparisons.Steps;
import org.imagingmatch.run.KeptRun.KeptPerson;

/**
 * Two runs side by side. Between them lie worlds, each with one more thing of the later run; the
 * difference between two neighbours is what that thing did. Somebody who is on the later page only,
 * and would have stood behind the earlier one, is taken to have been there all the time.
 */
final class Comparison {

  private static final String CANDIDATE = "candidate.";

  /** The record of the person came, went or changed; the other one is not kept. */
  private static final MoveCause OWN_RECORD = new MoveCause(MoveKind.DATA, null, null, List.of());

  private final KeptRun from;
  private final KeptRun to;
  private final Steps steps;
  private final Map<UUID, KeptPerson> before;
  private final Map<UUID, KeptPerson> after;
  private final List<String> vacancyFields;

  /** People of the later page who were behind the earlier one. */
  private final Map<UUID, CandidateFacts> unseen = new LinkedHashMap<>();

  private final World first;
  private final World day;
  private final World weights;
  private final World vacancy;
  private final World last;

  Comparison(KeptRun from, KeptRun to, Steps steps) {
    this.from = from;
    this.to = to;
    this.steps = steps;
    before = byId(from);
    after = byId(to);
    vacancyFields =
        FactsJson.differences(from.vacancy(), to.vacancy()).stream()
            .map(field -> "vacancy." + field)
            .toList();
    World page = world(steps.before(), facts(before.values()));
    facts(after.values()).stream()
        .filter(person -> !before.containsKey(person.id()))
        .filter(person -> isBehind(page, person))
        .forEach(person -> unseen.put(person.id(), person));
    List<CandidateFacts> all =
        Stream.concat(facts(before.values()).stream(), unseen.values().stream()).toList();
    first = world(steps.before(), all);
    day = world(steps.day(), all);
    weights = world(steps.weights(), all);
    vacancy = world(steps.after(), all);
    last = world(steps.after(), facts(after.values()));
  }

  private boolean isBehind(World page, CandidateFacts person) {
    return !page.wouldRank(person) || !from.showsEverybody() && !page.wouldTake(person);
  }

  private World world(Retrial retrial, Collection<CandidateFacts> people) {
    return new World(retrial, from.eligibilities(), people);
  }

  private static Map<UUID, KeptPerson> byId(KeptRun run) {
    Map<UUID, KeptPerson> people = new LinkedHashMap<>();
    run.kept().forEach(person -> people.put(person.facts().id(), person));
    return people;
  }

  private static List<CandidateFacts> facts(Collection<KeptPerson> people) {
    return people.stream().map(KeptPerson::facts).toList();
  }

  RunDiff diff() {
    List<RankMove> moves = new ArrayList<>();
    after.forEach(
        (id, person) -> {
          if (before.containsKey(id)) {
            stayed(before.get(id), person).ifPresent(moves::add);
          } else {
            Item item = Item.of(person);
            moves.add(new RankMove(item.name(), null, item.place(), List.of(whyIn(id))));
          }
        });
    before.forEach(
        (id, person) -> {
          if (!after.containsKey(id)) {
            Item item = Item.of(person);
            moves.add(new RankMove(item.name(), item.place(), null, List.of(whyOut(person))));
          }
        });
    return new RunDiff(
        from.run().vacancyId(),
        from.run().id(),
        to.run().id(),
        vacancyFields,
        from.run().erased() + to.run().erased(),
        moves);
  }

  private Optional<RankMove> stayed(KeptPerson earlier, KeptPerson later) {
    Item was = Item.of(earlier);
    Item is = Item.of(later);
    if (was.place().equals(is.place())) {
      return Optional.empty();
    }
    UUID id = later.facts().id();
    World own = vacancy.with(later.facts());
    Shift rules = Shift.between(was, first, id).and(Shift.between(last, is, id));
    Shift stated = Shift.between(weights, vacancy, id);
    Shift recorded = Shift.between(vacancy, own, id);
    List<String> fields = new ArrayList<>();
    if (!stated.isNone()) {
      fields.addAll(vacancyFields);
    }
    if (!recorded.isNone()) {
      fields.addAll(changed(earlier, later));
    }
    List<MoveCause> causes =
        Stream.of(
                rules.cause(MoveKind.CATALOGUE, null),
                Shift.between(first, day, id).cause(MoveKind.DATE, null),
                Shift.between(day, weights, id).cause(MoveKind.WEIGHTS, null),
                stated.and(recorded).cause(MoveKind.DATA, fields),
                Shift.between(own, last, id).cause(MoveKind.COMPETITION, null))
            .flatMap(Optional::stream)
            .toList();
    return Optional.of(new RankMove(is.name(), was.place(), is.place(), causes));
  }

  private List<String> changed(KeptPerson earlier, KeptPerson later) {
    return FactsJson.differences(
            steps.after().told(earlier.facts()), steps.after().told(later.facts()))
        .stream()
        .map(field -> CANDIDATE + field)
        .toList();
  }

  private MoveCause whyIn(UUID id) {
    if (!unseen.containsKey(id)) {
      return haveSameRules() ? OWN_RECORD : decided(MoveKind.CATALOGUE);
    }
    int places = places();
    return Stream.of(
            Map.entry(MoveKind.DATE, day),
            Map.entry(MoveKind.WEIGHTS, weights),
            Map.entry(MoveKind.DATA, vacancy))
        .filter(step -> step.getValue().isAmong(places, id))
        .findFirst()
        .map(step -> decided(step.getKey()))
        .orElse(decided(MoveKind.COMPETITION));
  }

  private MoveCause whyOut(KeptPerson person) {
    UUID id = person.facts().id();
    int places = places();
    return Stream.of(
            Map.entry(MoveKind.CATALOGUE, first),
            Map.entry(MoveKind.DATE, day),
            Map.entry(MoveKind.WEIGHTS, weights),
            Map.entry(MoveKind.DATA, vacancy))
        .filter(step -> !step.getValue().isAmong(places, id))
        .findFirst()
        .map(step -> decided(step.getKey()))
        .orElseGet(
            () ->
                to.showsEverybody() || last.wouldTake(person.facts())
                    ? OWN_RECORD
                    : decided(MoveKind.COMPETITION));
  }

  private MoveCause decided(MoveKind kind) {
    return new MoveCause(kind, null, null, kind == MoveKind.DATA ? vacancyFields : null);
  }

  private boolean haveSameRules() {
    return from.run().modelVersion().equals(to.run().modelVersion())
        && from.run().catalogueVersion().equals(to.run().catalogueVersion());
  }

  /** How many places the earlier page has, without those of whom nothing is kept. */
  private int places() {
    return from.showsEverybody() ? from.limit() : before.size();
  }

  /** A difference of place and score. */
  private record Shift(int ranks, BigDecimal points) {

    static Shift between(World one, World other, UUID id) {
      return new Shift(other.rank(id) - one.rank(id), other.score(id).subtract(one.score(id)));
    }

    static Shift between(Item one, World other, UUID id) {
      return new Shift(other.rank(id) - one.place().rank(), other.score(id).subtract(one.score()));
    }

    static Shift between(World one, Item other, UUID id) {
      return new Shift(other.place().rank() - one.rank(id), other.score().subtract(one.score(id)));
    }

    Shift and(Shift other) {
      return new Shift(ranks + other.ranks, points.add(other.points));
    }

    boolean isNone() {
      return ranks == 0 && points.signum() == 0;
    }

    Optional<MoveCause> cause(MoveKind kind, List<String> fields) {
      return isNone()
          ? Optional.empty()
          : Optional.of(new MoveCause(kind, ranks, points.doubleValue(), fields));
    }
  }
}
