package org.imagingmatch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.matching.MatchRequest;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.run.RunService;

/** Kept rankings of the demo vacancy, of which the second differs from the first in weights. */
@ApplicationScoped
class DemoRuns {

  private static final int PEOPLE = 10;
  private static final UUID VACANCY = UUID.fromString(DemoIds.MRI_VACANCY);

  private final RunService runs;

  DemoRuns(RunService runs) {
    this.runs = runs;
  }

  /** A ranking counts what it costs in the request, and here there may be none. */
  @ActivateRequestContext
  void create() {
    create(DemoIds.MATCH_RUN, Map.of());
    create(DemoIds.LATER_MATCH_RUN, Map.of(Fit.PROXIMITY, 60.0));
  }

  private void create(String id, Map<Fit, Double> weights) {
    runs.create(DemoOrganisation.NL.id(), VACANCY, UUID.fromString(id), request(weights), null);
  }

  /** As {@link #create()}, of the provider. */
  @ActivateRequestContext
  void createBlind() {
    createBlind(DemoIds.MATCH_RUN, Map.of());
    createBlind(DemoIds.LATER_MATCH_RUN, Map.of(Fit.PROXIMITY, 60.0));
  }

  private void createBlind(String id, Map<Fit, Double> weights) {
    runs.createBlind(
        DemoOrganisation.CHN.id(), VACANCY, UUID.fromString(id), request(weights), null);
  }

  private static MatchRequest request(Map<Fit, Double> weights) {
    return new MatchRequest(
        PEOPLE, null, null, EnumSet.of(Eligibility.ELIGIBLE, Eligibility.CONDITIONAL), weights);
  }
}
