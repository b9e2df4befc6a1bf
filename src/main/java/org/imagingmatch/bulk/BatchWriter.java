package org.imagingmatch.bulk;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.store.DatabaseProblems;
import org.imagingmatch.platform.store.Outcome;
import org.imagingmatch.platform.store.Sql;

/** Writes batches, each in a transaction of its own, or all in one. */
@ApplicationScoped
class BatchWriter {

  private static final int MOST_ATTEMPTS = 5;
  private static final int SECONDS = 60;

  /** A batch is a statement for each table, which is longer than a request may take. */
  private static final String PATIENCE =
      "select set_config('statement_timeout', '30s', true),"
          + " set_config('idle_in_transaction_session_timeout', '60s', true)";

  /**
   * A connection keeps the plans of foreign keys. Those that were made while a table was empty read
   * all that an organisation has of what it has become.
   */
  private static final String ANEW = "discard plans";

  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(35);

  private final Sql sql;
  private final ImportConfig config;

  BatchWriter(Sql sql, ImportConfig config) {
    this.sql = sql;
    this.config = config;
  }

  /**
   * Writes a batch and commits it. What somebody else wrote at the same moment is waited for and
   * the batch written anew; what the database refuses for good is looked for one by one.
   */
  <T extends Record> List<Outcome> commit(ImportKind<T> kind, UUID organisationId, List<T> stated) {
    for (int attempt = 1; ; attempt++) {
      try {
        return QuarkusTransaction.requiringNew()
            .timeout(SECONDS)
            .call(
                () -> {
                  bePatient();
                  return kind.put().apply(organisationId, stated);
                });
      } catch (PersistenceException | HttpProblem e) {
        if (attempt < MOST_ATTEMPTS) {
          continue;
        }
        if (DatabaseProblems.isWait(e)) {
          throw e;
        }
        return stated.size() == 1
            ? List.of(Outcome.refused(problem(e)))
            : stated.stream()
                .flatMap(one -> commit(kind, organisationId, List.of(one)).stream())
                .toList();
      }
    }
  }

  private static HttpProblem problem(RuntimeException e) {
    return e instanceof HttpProblem problem ? problem : DatabaseProblems.of(e);
  }

  /** Does work that is committed as a whole, or taken back when it answers false. */
  boolean atomically(Supplier<Boolean> work) {
    QuarkusTransaction.begin(
        QuarkusTransaction.beginOptions().timeout((int) config.longestAtomic().toSeconds()));
    boolean keep = false;
    try {
      bePatient();
      keep = work.get();
    } catch (PersistenceException e) {
      throw Problems.unavailable();
    } finally {
      if (!keep) {
        QuarkusTransaction.rollback();
      }
    }
    if (keep) {
      QuarkusTransaction.commit();
    }
    return keep;
  }

  private void bePatient() {
    sql.read(PATIENCE, List.of(), row -> null);
    sql.write(ANEW, List.of());
    sql.awaitAnswers(LONGEST_ANSWER);
  }
}
