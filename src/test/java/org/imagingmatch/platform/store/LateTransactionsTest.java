package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import jakarta.transaction.RollbackException;
import org.junit.jupiter.api.Test;

class LateTransactionsTest {

  private final LateTransactions.OfProxies mapper = new LateTransactions.OfProxies();

  @Test
  void commitThatABrokenConnectionSwallowsIsUnavailable() {
    assertThat(status(new RollbackException("could not commit"))).isEqualTo(503);
    assertThat(status(new CloneNotSupportedException())).isEqualTo(500);
  }

  private int status(Exception cause) {
    return mapper.toProblem(new ArcUndeclaredThrowableException("proxy", cause)).getStatusCode();
  }
}
