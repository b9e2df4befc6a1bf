package org.imagingmatch.matching.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** People in a list, read as the database reads them. Counts what was read. */
final class ListedPool implements Pool {

  private final Map<UUID, CandidateFacts> people = new HashMap<>();
  private final Map<List<String>, List<Qualification>> rows;
  private int judged;

  ListedPool(List<CandidateFacts> people) {
    people.forEach(person -> this.people.put(person.id(), person));
    rows =
        people.stream()
            .flatMap(person -> Qualifications.of(person, Judging.RULES).stream())
            .collect(Collectors.groupingBy(row -> List.of(row.modality(), row.place())));
  }

  int judged() {
    return judged;
  }

  @Override
  public List<List<Prospect>> read(
      Narrowing narrowing, List<Demand> demands, boolean byStrength, int most) {
    Comparator<Prospect> order = byStrength ? Prospect.STRONGEST_FIRST : Prospect.BY_ID;
    return demands.stream()
        .map(
            demand ->
                of(demand.source()).stream()
                    .filter(row -> narrowing.admits(demand.source(), row))
                    .map(Qualification::prospect)
                    .filter(row -> row.weakness() <= demand.weakest())
                    .filter(row -> demand.after() == null || order.compare(row, demand.after()) > 0)
                    .sorted(order)
                    .limit(most)
                    .toList())
        .toList();
  }

  private List<Qualification> of(Source source) {
    return rows.getOrDefault(List.of(source.modality(), source.place()), List.of()).stream()
        .filter(row -> source.cell() == null || source.cell() == row.cell())
        .toList();
  }

  @Override
  public List<CandidateFacts> facts(Collection<UUID> ids) {
    judged += ids.size();
    return ids.stream().map(people::get).toList();
  }
}
