package org.imagingmatch.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.Database;

/** Somebody who writes events of an organisation, and ends transactions when a test wants it. */
final class Writer implements AutoCloseable {

  private static final String WRITE =
      "insert into event (organisation_id, epoch, id, at, type, subject_kind, subject_id)"
          + " values (?, event_epoch(), ?, now(), 'candidate.updated', 'candidate', ?)";

  private final Connection connection;
  private final UUID organisation;
  private final List<UUID> written = new ArrayList<>();

  Writer(UUID organisation) {
    this.organisation = organisation;
    try {
      connection = Database.superuser();
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void write() {
    UUID id = UUID.randomUUID();
    try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
      statement.setObject(1, organisation);
      statement.setObject(2, id);
      statement.setObject(3, id);
      statement.executeUpdate();
      written.add(id);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends the transaction, and answers what there is from now on. */
  List<UUID> commit() {
    try {
      connection.commit();
      return takeWritten();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void rollBack() {
    try {
      connection.rollback();
      takeWritten();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<UUID> takeWritten() {
    List<UUID> taken = List.copyOf(written);
    written.clear();
    return taken;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
