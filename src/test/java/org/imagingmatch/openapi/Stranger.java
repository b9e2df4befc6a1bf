package org.imagingmatch.openapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who attacks one operation. Each answer to a foreign name is held against the answer to a
 * name that nothing ever had.
 */
final class Stranger {

  private final Party party;
  private final Foreign foreign;
  private final Map<String, Answer> controls = new HashMap<>();

  Stranger(Party party, Foreign foreign) {
    this.party = party;
    this.foreign = foreign;
  }

  /** What is wrong with the answer; empty = nothing. */
  Optional<String> tries(Attack attack) {
    Answer answer = send(attack, attack.request());
    List<String> told = foreign.in(answer, attack.request());
    if (!told.isEmpty()) {
      return complaint(attack, "is told " + told);
    }
    if (answer.status() >= 500) {
      return complaint(attack, "is answered " + answer.parts());
    }
    if (attack.asksForOne() && answer.status() != 404) {
      return complaint(attack, "is answered " + answer.parts() + ", not 404");
    }
    Answer hidden = hidden(answer, attack.names(foreign));
    return isUnlike(hidden, attack) ? unlike(hidden, attack) : Optional.empty();
  }

  /** Cheap: one control is enough for all names of one place, unless it differs. */
  private boolean isUnlike(Answer answer, Attack attack) {
    Answer control = controls.computeIfAbsent(attack.where(), where -> control(attack));
    return !answer.differences(control).isEmpty();
  }

  /** What differs between two names that nothing ever had says nothing: new ids, moments. */
  private Optional<String> unlike(Answer answer, Attack attack) {
    Answer control = control(attack);
    Set<String> differences = answer.differences(control);
    differences.removeAll(control.differences(control(attack)));
    if (differences.isEmpty()) {
      return Optional.empty();
    }
    String place = differences.iterator().next();
    return complaint(
        attack,
        "is told %s in %s, but %s when the thing never existed"
            .formatted(answer.said(place), place, control.said(place)));
  }

  private Answer control(Attack attack) {
    Never never = new Never(foreign);
    List<String> invented = attack.names(foreign).stream().map(never::insteadOf).toList();
    return hidden(send(attack, never.insteadOf(attack.request())), invented);
  }

  /** Who has created something under a name finds it there the next time. */
  private Answer send(Attack attack, Example request) {
    return request.send((attack.creates() ? party.stranger() : party).token());
  }

  private static Answer hidden(Answer answer, List<String> names) {
    return answer.map(
        text -> {
          String hidden = text;
          for (int i = 0; i < names.size(); i++) {
            hidden = hidden.replace(names.get(i), "<name " + i + ">");
          }
          return hidden;
        });
  }

  private Optional<String> complaint(Attack attack, String what) {
    return Optional.of(
        "%s, %s %s: %s by %s"
            .formatted(party, attack.where(), attack.names(foreign), what, attack.request()));
  }
}
