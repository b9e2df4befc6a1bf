package org.imagingmatch.matching.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * People as a {@link Search} reads them: rows of the read model in order, and the facts of some.
 */
public interface Pool {

  /**
   * Where reading of a stream goes on.
   *
   * @param after the last row read; null = from the beginning
   * @param weakest rows that are weaker are of no use any more
   */
  record Demand(Source source, Prospect after, int weakest) {}

  /**
   * The next rows of some streams, each in its order.
   *
   * @param byStrength strongest first, then by id; false = by id alone
   * @param most rows of each; fewer come only when there are no more
   */
  List<List<Prospect>> read(
      Narrowing narrowing, List<Demand> demands, boolean byStrength, int most);

  /** The facts of some people; who is gone meanwhile is missing. */
  List<CandidateFacts> facts(Collection<UUID> ids);
}
