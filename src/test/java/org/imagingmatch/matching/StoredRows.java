package org.imagingmatch.matching;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.imagingmatch.Database;
import org.imagingmatch.candidate.CandidateStatus;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.GeoPoint;
import org.imagingmatch.matching.model.Prospect;
import org.imagingmatch.matching.model.Qualification;
import org.imagingmatch.matching.model.Qualifications;
import org.imagingmatch.matching.model.RuleBook;

/**
 * What ranking reads of an organisation's people: every column of every row, in a fixed order. As
 * it is stored, and as it should be.
 */
record StoredRows(List<Map<String, Object>> facts, List<Map<String, Object>> qualifications) {

  private static final Comparator<Map<String, Object>> ORDER =
      Comparator.comparing(
          row -> row.get("candidate_id") + " " + row.get("modality") + " " + row.get("place"));

  /** As they are. */
  static StoredRows of(UUID organisation) {
    return new StoredRows(
        all("candidate_facts", organisation).stream().map(StoredRows::readable).toList(),
        all("qualification", organisation));
  }

  private static Map<String, Object> readable(Map<String, Object> row) {
    row.put("facts", FactsJson.read(row.get("facts").toString(), CandidateFacts.class));
    return row;
  }

  private static List<Map<String, Object>> all(String table, UUID organisation) {
    String query = "select * from " + table + " where organisation_id = '" + organisation + "'";
    try (Connection connection = Database.superuser();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<Map<String, Object>> rows = new ArrayList<>();
      ResultSetMetaData columns = result.getMetaData();
      while (result.next()) {
        Map<String, Object> row = new TreeMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          row.put(columns.getColumnName(i), result.getObject(i));
        }
        rows.add(row);
      }
      rows.sort(ORDER);
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As they should be. */
  static StoredRows made(
      UUID organisation, Map<UUID, NewCandidate> people, RuleBook rules, Edition edition) {
    List<Map<String, Object>> facts = new ArrayList<>();
    List<Map<String, Object>> qualifications = new ArrayList<>();
    people.forEach(
        (id, recorded) -> {
          CandidateFacts person = Facts.of(id, recorded);
          boolean active = recorded.status() == CandidateStatus.ACTIVE;
          boolean shown = active && recorded.discoverable();
          Map<String, Object> row = new TreeMap<>();
          row.put("organisation_id", organisation);
          row.put("candidate_id", id);
          row.put("facts", person);
          row.put("discoverable", shown);
          row.put("edition", edition.current());
          facts.add(row);
          if (active) {
            Qualifications.of(person, rules)
                .forEach(one -> qualifications.add(row(organisation, one, shown)));
          }
        });
    facts.sort(ORDER);
    qualifications.sort(ORDER);
    return new StoredRows(facts, qualifications);
  }

  private static Map<String, Object> row(UUID organisation, Qualification one, boolean shown) {
    Prospect person = one.prospect();
    GeoPoint home = person.home();
    Map<String, Object> row = new TreeMap<>();
    row.put("organisation_id", organisation);
    row.put("candidate_id", person.id());
    row.put("modality", one.modality());
    row.put("place", one.place());
    row.put("valid_until", one.validUntil());
    row.put("cell", one.cell());
    row.put("weakness", person.weakness());
    row.put("months", person.months());
    row.put("last_used_on", person.lastUsedOn());
    row.put("latitude", home == null ? null : home.latitude());
    row.put("longitude", home == null ? null : home.longitude());
    row.put("home_region", person.homeRegion());
    row.put("verification", person.verification());
    row.put("certified_until", one.certifiedUntil());
    row.put("free_from", person.freeFrom());
    row.put("free_until", one.freeUntil());
    row.put("background", person.background());
    row.put("places", one.places());
    row.put("wishes", one.wishes());
    row.put("discoverable", shown);
    return row;
  }
}
