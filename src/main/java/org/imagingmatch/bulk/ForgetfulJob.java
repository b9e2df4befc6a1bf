package org.imagingmatch.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.organisation.Operator;
import org.imagingmatch.platform.purge.Purge;
import org.imagingmatch.platform.purge.Purges;
import org.imagingmatch.platform.store.Sql;
import org.imagingmatch.platform.tenancy.Tenancy;

/** Forgets, each night, the imports that are long over. */
@ApplicationScoped
@Startup // Before the first run, nothing was removed: that is measured as well.
class ForgetfulJob {

  private final ImportService imports;
  private final Operator operator;
  private final Tenancy tenancy;
  private final Sql sql;
  private final Purge purge;

  ForgetfulJob(ImportService imports, Operator operator, Tenancy tenancy, Sql sql, Purges purges) {
    this.imports = imports;
    this.operator = operator;
    this.tenancy = tenancy;
    this.sql = sql;
    this.purge = purges.of("imports");
  }

  @Scheduled(
      identity = "old imports",
      cron = "{imaging-match.imports.cron}",
      timeZone = "UTC",
      concurrentExecution = ConcurrentExecution.SKIP)
  void daily() {
    run();
  }

  void run() {
    purge.run(
        () ->
            operator
                .does(() -> QuarkusTransaction.requiringNew().call(this::organisations))
                .stream()
                .mapToInt(each -> purge.removed(tenancy.as(each, () -> imports.forgetOld(each))))
                .sum());
  }

  private List<UUID> organisations() {
    return sql.read("select id from organisation", List.of(), row -> row.getObject(1, UUID.class));
  }
}
