package org.imagingmatch.platform.store;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import org.imagingmatch.platform.Problems;

/**
 * What a client is told when its transaction was taken back because its time was up, or because the
 * database did not answer to its end.
 */
public final class LateTransactions {

  private LateTransactions() {}

  /** Of a method that is a transaction. */
  @Provider
  public static class OfMethods extends ExceptionMapperBase<RollbackException> {

    @Override
    protected HttpProblem toProblem(RollbackException e) {
      return Problems.unavailable();
    }
  }

  /** Of a piece of code that is one. */
  @Provider
  public static class OfCode extends ExceptionMapperBase<QuarkusTransactionException> {

    @Override
    protected HttpProblem toProblem(QuarkusTransactionException e) {
      return e.getCause() instanceof RollbackException
          ? Problems.unavailable()
          : HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
    }
  }

  /** Of a method that is one and is called by a filter. */
  @Provider
  public static class OfProxies extends ExceptionMapperBase<ArcUndeclaredThrowableException> {

    @Override
    protected HttpProblem toProblem(ArcUndeclaredThrowableException e) {
      return e.getCause() instanceof RollbackException
          ? Problems.unavailable()
          : HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
    }
  }
}
