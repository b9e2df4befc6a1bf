package org.imagingmatch.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.Database;

/** Somebody who writes events of an organisation, and ends transactions when a test wants it. */
final class Writer implements AutoCloseable {

  private static final String WRITE =
      "insert into event (organisation_id, epoch, id, at, type, subject_kind, subject_id)"
          + " values ('%1$s', event_epoch(), '%2$s', now(), 'candidate.updated', 'candidate', '%2$s')";

  private final Connection connection = Database.superuser();
  private final UUID organisation;
  private final List<UUID> written = new ArrayList<>();

  Writer(UUID organisation) throws SQLException {
    this.organisation = organisation;
    connection.setAutoCommit(false);
  }

  void write() throws SQLException {
    UUID id = UUID.randomUUID();
    try (Statement statement = connection.createStatement()) {
      statement.execute(WRITE.formatted(organisation, id));
    }
    written.add(id);
  }

  /** Ends the transaction, and answers what there is from now on. */
  List<UUID> commit() throws SQLException {
    connection.commit();
    List<UUID> committed = List.copyOf(written);
    written.clear();
    return committed;
  }

  void rollBack() throws SQLException {
    connection.rollback();
    written.clear();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
