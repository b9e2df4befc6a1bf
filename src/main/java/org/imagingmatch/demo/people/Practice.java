package org.imagingmatch.demo.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imagingmatch.candidate.Experience;

/** The experience part of a record. */
final class Practice {

  private static final String ANY_COUNTRY = "*";

  private final List<Habit> habits = Table.read("practice.csv", Habit.class);
  private final Map<String, Equipment> equipment =
      Table.read("equipment.csv", Equipment.class).stream()
          .collect(Collectors.toMap(Equipment::modality, Function.identity()));

  /** How likely people of a role work in a modality, and for which part of their years. */
  private record Habit(
      String country, String role, String modality, double chance, double from, double to) {}

  /** What a modality is done with, and where. */
  private record Equipment(String modality, String platforms, String settings) {}

  List<Experience> of(Sketch sketch, Draw draw) {
    return habits(sketch).stream()
        .filter(habit -> draw.chance(habit.chance()))
        .map(habit -> experience(habit, sketch, draw))
        .toList();
  }

  /** A country's own row stands in for the common one. */
  private Collection<Habit> habits(Sketch sketch) {
    Map<String, Habit> found = new LinkedHashMap<>();
    for (Habit habit : habits) {
      if (habit.role().equals(sketch.role())
          && (habit.country().equals(ANY_COUNTRY) || habit.country().equals(sketch.country()))) {
        found.put(habit.modality(), habit);
      }
    }
    return found.values();
  }

  private Experience experience(Habit habit, Sketch sketch, Draw draw) {
    Equipment used = equipment.get(habit.modality().split("-")[0]);
    int months = (int) Math.round(sketch.months() * draw.between(habit.from(), habit.to()));
    return new Experience(
        habit.modality(),
        months,
        draw.chance(0.06) ? null : lastUse(habit, sketch, draw),
        draw.chance(0.2) ? null : draw.someOf(Table.values(used.settings()), 0.35),
        draw.chance(0.25) ? null : draw.someOf(Table.values(used.platforms()), 0.45));
  }

  /** What everybody of the role does was mostly done last week; the rest may be years ago. */
  private static LocalDate lastUse(Habit habit, Sketch sketch, Draw draw) {
    boolean current = draw.chance(habit.chance() == 1 ? 0.85 : 0.45);
    int most = current ? 45 : Math.max(60, Math.min(sketch.months() * 15, 1800));
    return sketch.today().minusDays(draw.between(1, most));
  }
}
