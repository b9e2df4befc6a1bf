package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.matching.QualificationStreams.Readable;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Leeway;
import org.imagingmatch.matching.model.Leeway.Asked;
import org.imagingmatch.matching.model.Vicinity;
import org.imagingmatch.platform.store.Sql;

/** Finds in the read model, in one pass over it, who fails few gates of a vacancy. */
@ApplicationScoped
class Neighbours {

  private final Sql sql;

  Neighbours(Sql sql) {
    this.sql = sql;
  }

  /**
   * People whom somebody may read.
   *
   * @param facts reads the facts of some
   */
  Vicinity.People of(Readable readable, Function<Collection<UUID>, List<CandidateFacts>> facts) {
    return new Vicinity.People() {
      @Override
      public List<UUID> near(List<Leeway> leeways, int most) {
        return ids(readable, leeways, most);
      }

      @Override
      public List<CandidateFacts> facts(Collection<UUID> ids) {
        return facts.apply(ids);
      }
    };
  }

  private List<UUID> ids(Readable readable, List<Leeway> leeways, int most) {
    List<Object> parameters = new ArrayList<>(readable.parameters());
    String near =
        leeways.stream()
            .map(leeway -> condition(leeway, parameters))
            .collect(Collectors.joining(" or "));
    return sql.read(
        "select q.candidate_id from qualification q where "
            + readable.condition()
            + CandidatePool.eachOnce("q")
            + " and ("
            + near
            + ") order by q.candidate_id limit "
            + most,
        parameters,
        row -> row.getObject(1, UUID.class));
  }

  /** Adds up the gates that a row fails. */
  private static String condition(Leeway leeway, List<Object> parameters) {
    String failed =
        leeway.asked().stream()
            .map(asked -> "case when " + shown(asked, parameters) + " then 0 else 1 end")
            .collect(Collectors.joining(" + "));
    parameters.add(leeway.most());
    return failed + " <= ?";
  }

  private static String shown(Asked asked, List<Object> parameters) {
    parameters.addAll(asked.background());
    parameters.addAll(asked.places());
    parameters.addAll(asked.wishes());
    Stream<String> signatures =
        Stream.of(
                shows("background", asked.background()),
                shows("places", asked.places()),
                shows("wishes", asked.wishes()))
            .flatMap(each -> each);
    if (asked.end() == null) {
      return signatures.collect(Collectors.joining(" and "));
    }
    parameters.add(asked.end());
    parameters.add(asked.latest());
    return Stream.concat(
            signatures, Stream.of("q.free_until >= ?", "(q.free_from is null or q.free_from <= ?)"))
        .collect(Collectors.joining(" and "));
  }

  private static Stream<String> shows(String column, List<Long> signatures) {
    return signatures.stream().map(bits -> "(q." + column + " & ?) <> 0");
  }
}
