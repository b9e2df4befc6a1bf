package org.imagingmatch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.privacy.Holdings;

/** In which runs a person is, and as what. */
@ApplicationScoped
class RunHoldings implements Holdings {

  private final RunRepository runs;

  RunHoldings(RunRepository runs) {
    this.runs = runs;
  }

  @Override
  public String name() {
    return "matchRuns";
  }

  @Override
  @Transactional
  public Object of(UUID organisationId, UUID candidateId) {
    List<HeldInRun> held = runs.of(organisationId, candidateId);
    return held.isEmpty() ? null : held;
  }
}
