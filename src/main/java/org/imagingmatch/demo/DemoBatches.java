package org.imagingmatch.demo;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Remembers which parts of the demo data were loaded, in the transaction that loads them: a part is
 * there whole or not at all, and what a user deletes does not come back.
 */
@ApplicationScoped
class DemoBatches {

  private final EntityManager database;
  private final Clock clock;

  DemoBatches(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Loads a part unless it was loaded before; says whether it did. */
  @Transactional
  // Longer than a request may take: a slow computer is no reason to go without demo data.
  @TransactionConfiguration(timeout = 60)
  public boolean once(String name, Runnable load) {
    int marked =
        database
            .createNativeQuery(
                "insert into demo_batch (name, loaded_at) values (:name, :now)"
                    + " on conflict (name) do nothing")
            .setParameter("name", name)
            .setParameter("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
            .executeUpdate();
    if (marked == 1) {
      load.run();
    }
    return marked == 1;
  }
}
