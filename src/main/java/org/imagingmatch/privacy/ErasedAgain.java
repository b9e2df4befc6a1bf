package org.imagingmatch.privacy;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.imagingmatch.organisation.Operator;
import org.imagingmatch.platform.database.DatabaseConfig;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;

/**
 * Erases anew whom a backup has brought back: those who are recorded although their erasure is. It
 * reads what everybody is called, so it is done only where a database is made ready for replicas.
 */
@ApplicationScoped
class ErasedAgain {

  private static final Logger LOG = Logger.getLogger(ErasedAgain.class);

  /** People in one transaction. */
  private static final int BATCH = 500;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final ErasureService erasures;
  private final DatabaseConfig database;
  private final Operator operator;
  private final Tenancy tenancy;

  ErasedAgain(
      ErasureService erasures, DatabaseConfig database, Operator operator, Tenancy tenancy) {
    this.erasures = erasures;
    this.database = database;
    this.operator = operator;
    this.tenancy = tenancy;
  }

  /** Before anything is made anew of these people. */
  void start(@Observes @Priority(140) StartupEvent event) {
    if (database.migrateOnly()) {
      run();
    }
  }

  /** Erases them, and answers how many that were. */
  int run() {
    return operator.does(erasures::agencies).stream()
        .mapToInt(agency -> tenancy.as(agency, () -> run(agency)))
        .sum();
  }

  private int run(UUID agency) {
    int erased = 0;
    Optional<ErasureService.Swept> some = erasures.sweep(agency, BEFORE_ALL, BATCH);
    while (some.isPresent()) {
      erased += some.get().erased();
      some = erasures.sweep(agency, some.get().last(), BATCH);
    }
    if (erased > 0) {
      LOG.infof("Erased %d people of organisation %s anew", erased, agency);
    }
    return erased;
  }
}
