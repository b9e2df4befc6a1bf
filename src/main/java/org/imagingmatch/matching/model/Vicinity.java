package org.imagingmatch.matching.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** People who fail few gates of a vacancy: each whom the read model does not rule out, once. */
public final class Vicinity {

  /** People whose facts are read together. */
  private static final int PAGE = 250;

  private Vicinity() {}

  /** Where they are read. */
  public interface People {

    /**
     * Ids of those who one of some leeways lets in, in their order.
     *
     * @param most ids; fewer come only when there are no more
     */
    List<UUID> near(List<Leeway> leeways, int most);

    /** The facts of some people; who is gone meanwhile is missing. */
    List<CandidateFacts> facts(Collection<UUID> ids);
  }

  /**
   * Visits them; answers whether it came to an end.
   *
   * @param most people to visit
   * @param late whether to stop
   */
  static boolean visit(
      People people,
      List<Leeway> leeways,
      int most,
      BooleanSupplier late,
      Consumer<CandidateFacts> visitor) {
    List<UUID> ids = people.near(leeways, most + 1);
    int end = Math.min(most, ids.size());
    for (int from = 0; from < end; from += PAGE) {
      if (late.getAsBoolean()) {
        return false;
      }
      people.facts(ids.subList(from, Math.min(from + PAGE, end))).forEach(visitor);
    }
    return ids.size() <= most;
  }
}
