package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.sql.exec.ExecutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what the database says passes. */
class DatabaseProblemsTest {

  @ParameterizedTest
  @CsvSource({
    "08006, 503", // the connection broke
    "57P01, 503", // it stops
    "57P03, 503", // it starts
    "53100, 503", // its disk is full
    "53300, 503", // it has no connection left
    "25006, 503", // it is the copy of another by now
    ", 503", // nothing was heard of it
    "57014, 500", // somebody cancelled the statement
    "22012, 500", // division by zero
    "XX000, 500", // it does not know itself
  })
  void whatPassesIsUnavailable(String state, int status) {
    SQLException said = new SQLException("said", state);
    assertThat(DatabaseProblems.of(new GenericJDBCException("failed", said)).getStatusCode())
        .isEqualTo(status);
    assertThat(DatabaseProblems.of(new ExecutionException("failed", said)).getStatusCode())
        .isEqualTo(status);
  }
}
