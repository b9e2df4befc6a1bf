package org.imagingmatch.platform.store;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.persistence.TransactionRequiredException;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Set;
import org.hibernate.HibernateException;
import org.hibernate.JDBCException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;
import org.hibernate.sql.exec.ExecutionException;
import org.imagingmatch.platform.Problems;

/** What a client is told when the database does not do what it was asked. */
@Provider
public class DatabaseProblems extends ExceptionMapperBase<PersistenceException> {

  /** Waits that had an end. */
  private static final Set<Class<?>> WAITS =
      Set.of(
          LockTimeoutException.class,
          PessimisticLockException.class,
          QueryTimeoutException.class,
          org.hibernate.QueryTimeoutException.class,
          LockAcquisitionException.class,
          JDBCConnectionException.class,
          // The transaction was there before its time was up: code that has none fails at once.
          TransactionRequiredException.class);

  /**
   * How SQL states begin of a database that cannot do anything now: the connection broke, its disk
   * or memory or its connections are used up, it stops or starts, or is the copy of another.
   */
  private static final Set<String> CANNOT = Set.of("08", "53", "57P", "25006");

  /** All that Hibernate says to whoever goes on in a transaction whose time was up. */
  private static final String LATE = "Transaction was rolled back in a different thread";

  @Override
  protected HttpProblem toProblem(PersistenceException e) {
    return of(e);
  }

  /** What a client is told of it. */
  public static HttpProblem of(RuntimeException e) {
    if (e instanceof ConstraintViolationException violation) {
      return ConstraintProblems.of(violation).orElseGet(DatabaseProblems::internal);
    }
    if (e instanceof OptimisticLockException) {
      // Rows are locked before they change; this one was changed another way.
      return Problems.preconditionFailed();
    }
    return isWait(e) ? Problems.unavailable() : internal();
  }

  /** Whether the same can succeed a moment later. */
  public static boolean isWait(RuntimeException e) {
    return WAITS.stream().anyMatch(wait -> wait.isInstance(e))
        || (e instanceof HibernateException && LATE.equals(e.getMessage()))
        || (e instanceof JDBCException failed && passes(failed.getSQLState()))
        || (e instanceof ExecutionException
            && e.getCause() instanceof SQLException failed
            && passes(failed.getSQLState()));
  }

  /**
   * Without an SQL state there was no answer: the pool had no connection to ask through, or the
   * transaction's time was up and its connection taken away.
   */
  private static boolean passes(String state) {
    return state == null || CANNOT.stream().anyMatch(state::startsWith);
  }

  private static HttpProblem internal() {
    return HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
  }
}
