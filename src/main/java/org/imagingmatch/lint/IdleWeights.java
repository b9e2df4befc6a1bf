package org.imagingmatch.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Match.Points;
import org.imagingmatch.matching.model.Measure.State;
import org.imagingmatch.matching.model.Weights;

/** Gives weight to fits that the vacancy does not state, so that it counts nothing. */
final class IdleWeights implements Rule<Posting> {

  /** Somebody of whom nothing is recorded: what is not stated is so for everybody. */
  private static final CandidateFacts ANYBODY =
      new CandidateFacts(
          new UUID(0, 0),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null);

  @Override
  public Stream<Remark> look(Posting posting) {
    Map<Fit, Double> own = posting.facts().weights();
    if (own.isEmpty()) {
      return Stream.empty();
    }
    Map<Fit, Double> all = posting.situation().settings().weights().asMap();
    all.putAll(own);
    Set<Fit> idle = notStated(posting);
    if (all.entrySet().stream()
        .allMatch(each -> each.getValue() == 0 || idle.contains(each.getKey()))) {
      return Stream.of(Remark.warning("/weights", "weights.nothing"));
    }
    return own.keySet().stream()
        .filter(fit -> own.get(fit) > 0 && idle.contains(fit))
        .map(fit -> Remark.note("/weights/" + fit, "weights.idle", "fit", fit.name()));
  }

  private static Set<Fit> notStated(Posting posting) {
    List<Points> points =
        Match.of(ANYBODY.id(), posting.facts(), ANYBODY, posting.situation(), Weights.DEFAULT)
            .points();
    return Stream.of(Fit.values())
        .filter(fit -> points.get(fit.ordinal()).measure().state() == State.NOT_STATED)
        .collect(Collectors.toSet());
  }
}
