package org.imagingmatch.matching;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.imagingmatch.Database;
import org.imagingmatch.matching.model.CandidateFacts;

/** Everybody whom an agency has in its pool, one after the other. */
final class FullScan {

  private static final int FETCH_SIZE = 2000;

  private static final String ACTIVE =
      "select facts::text from candidate_facts f join candidate c"
          + " on c.organisation_id = f.organisation_id and c.id = f.candidate_id"
          + " where c.organisation_id = '%s' and c.status = 'ACTIVE'";

  private FullScan() {}

  /** Lets everybody pass each of some judges. */
  static void of(UUID agency, boolean discoverable, List<Consumer<CandidateFacts>> judges)
      throws SQLException {
    String query = ACTIVE.formatted(agency) + (discoverable ? " and c.discoverable" : "");
    try (Connection connection = Database.superuser();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.setFetchSize(FETCH_SIZE);
      try (ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          CandidateFacts person = FactsJson.read(rows.getString(1), CandidateFacts.class);
          judges.forEach(judge -> judge.accept(person));
        }
      }
    }
  }
}
