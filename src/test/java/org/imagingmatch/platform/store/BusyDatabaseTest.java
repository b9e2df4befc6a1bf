package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.imagingmatch.Database;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.junit.jupiter.api.Test;

/** A database that is busy is the service's trouble, and passes. */
@QuarkusTest
class BusyDatabaseTest {

  @Inject AgroalDataSource database;

  @Test
  void rowThatStaysLockedIsUnavailable() throws SQLException {
    Owned kind = Owned.facility();
    String at = kind.create().header("Location");
    try (Connection other = Database.superuser();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute(
          "select 1 from facility where organisation_id = '%s' for update"
              .formatted(kind.owner().id()));
      Response patched = kind.owner().sends("{}").header("If-Match", "*").patch(at);
      Problem.is(patched, 503);
      assertThat(patched.header("Retry-After")).isEqualTo("1");
      assertThat(kind.owner().calls().get(at).statusCode()).isEqualTo(200);
      other.rollback();
    }
    assertThat(kind.owner().sends("{}").header("If-Match", "*").patch(at).statusCode())
        .isEqualTo(200);
  }

  @Test
  void poolWithoutAFreeConnectionIsUnavailable() throws SQLException {
    Owned kind = Owned.facility();
    String at = kind.create().header("Location");
    int size = database.getConfiguration().connectionPoolConfiguration().maxSize();
    List<Connection> taken = new ArrayList<>();
    try {
      while (taken.size() < size) {
        taken.add(database.getConnection());
      }
      Problem.is(kind.owner().calls().get(at), 503);
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
    assertThat(kind.owner().calls().get(at).statusCode()).isEqualTo(200);
  }
}
