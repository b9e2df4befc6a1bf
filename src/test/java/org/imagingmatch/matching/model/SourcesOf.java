package org.imagingmatch.matching.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of some people, as the streams of a vacancy have them. */
final class SourcesOf {

  private final Map<List<String>, List<Qualification>> rows;
  private final Map<List<String>, Set<Integer>> cells = new HashMap<>();

  SourcesOf(List<CandidateFacts> people, Narrowing narrowing) {
    rows =
        people.stream()
            .flatMap(person -> Qualifications.of(person, Judging.RULES).stream())
            .collect(Collectors.groupingBy(row -> List.of(row.modality(), row.place())));
    narrowing.sources().stream()
        .filter(source -> source.cell() != null)
        .forEach(
            source ->
                cells.computeIfAbsent(list(source), none -> new HashSet<>()).add(source.cell()));
  }

  private static List<String> list(Source source) {
    return List.of(source.modality(), source.place());
  }

  /** The rows of a stream that no other, nearer one has. */
  Stream<Qualification> of(Source source) {
    Set<Integer> near = cells.getOrDefault(list(source), Set.of());
    return rows.getOrDefault(list(source), List.of()).stream()
        .filter(
            row ->
                source.cell() == null ? !near.contains(row.cell()) : source.cell() == row.cell());
  }
}
