package org.imagingmatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.privacy.Holdings;

/** For which vacancies that are watched a person is eligible. */
@ApplicationScoped
class WatchHoldings implements Holdings {

  private final EligibleRepository eligibles;

  WatchHoldings(EligibleRepository eligibles) {
    this.eligibles = eligibles;
  }

  @Override
  public String name() {
    return "watches";
  }

  @Override
  @Transactional
  public Object of(UUID organisationId, UUID candidateId) {
    List<Held> held = eligibles.of(organisationId, candidateId);
    return held.isEmpty() ? null : held;
  }
}
