package org.imagingmatch.matching;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.Database;
import org.imagingmatch.candidate.CandidateStatus;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Prospect;
import org.imagingmatch.matching.model.Qualification;
import org.imagingmatch.matching.model.Qualifications;
import org.imagingmatch.matching.model.RuleBook;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Realistic people of one agency, as many as a large one has, copied into the tables that ranking
 * reads: through the API they would take an hour.
 */
final class LargePool {

  /** {@code -Dlarge.people=1000000} makes a million. */
  private static final int PEOPLE = Integer.getInteger("large.people", 200_000);

  /** People who differ by their names only: copies are made sooner than people. */
  private static final int ALIKE = 10;

  private static final int BATCH = 1000;
  private static final long SEED = 4;

  /** Everybody, as often again as there are others alike; foreign keys hold anyhow. */
  private static final String OTHERS =
      """
      set session_replication_role = replica;
      create temporary table twin as
      select c.id as original, gen_random_uuid() as id, copy
      from candidate c, generate_series(2, %d) copy;
      insert into candidate (organisation_id, id, version, external_id, given_name, family_name,
        role, discoverable, status, recorded, created_at, updated_at)
      select organisation_id, t.id, version, external_id || '-' || copy, given_name, family_name,
        role, discoverable, status, recorded, created_at, updated_at
      from twin t join candidate c on c.id = t.original;
      insert into candidate_facts (organisation_id, candidate_id, discoverable, edition, facts)
      select organisation_id, t.id, discoverable, edition,
        replace(facts::text, original::text, t.id::text)::json
      from twin t join candidate_facts f on f.candidate_id = t.original;
      insert into qualification (%s) select %s
      from twin t join qualification q on q.candidate_id = t.original""";

  private static final String QUALIFICATION =
      "organisation_id, candidate_id, discoverable, modality, place, valid_until, cell, weakness,"
          + " months, last_used_on, latitude, longitude, home_region, verification,"
          + " certified_until, free_from, free_until, background, places, wishes";

  /** Made once all rows are there, which is faster by far. */
  private static final String INDEXES =
      "select indexdef from pg_indexes"
          + " where tablename in ('candidate', 'candidate_facts', 'qualification')"
          + " and not exists (select from pg_constraint where conname = indexname)";

  private final UUID agency;
  private final RuleBook rules;
  private final Edition edition;
  private final Random random = new Random(SEED);

  LargePool(UUID agency, RuleBook rules, Edition edition) {
    this.agency = agency;
    this.rules = rules;
    this.edition = edition;
  }

  /** One table being filled. */
  private static final class Table implements AutoCloseable {

    private final Connection connection = Database.superuser();
    private final CopyIn copy;
    private final StringBuilder rows = new StringBuilder();

    private Table(String name, String columns) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        // Foreign keys hold anyhow, and take as long as everything else.
        statement.execute("set session_replication_role = replica");
      }
      copy =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy " + name + " (" + columns + ") from stdin (format csv)");
    }

    private void add(Object... values) {
      rows.append(Stream.of(values).map(Table::field).collect(Collectors.joining(",")))
          .append('\n');
    }

    private static String field(Object value) {
      return value == null ? "" : '"' + value.toString().replace("\"", "\"\"") + '"';
    }

    private void flush() throws SQLException {
      byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
      copy.writeToCopy(bytes, 0, bytes.length);
      rows.setLength(0);
    }

    @Override
    public void close() throws SQLException {
      flush();
      copy.endCopy();
      connection.close();
    }
  }

  /** Makes everybody. */
  void fill() throws SQLException, IOException {
    List<String> indexes = Database.texts(INDEXES);
    Database.texts(INDEXES.replace("indexdef", "indexname"))
        .forEach(index -> Database.execute("drop index " + index));
    try (Table candidates =
            new Table(
                "candidate",
                "organisation_id, id, version, external_id, given_name, family_name, role,"
                    + " discoverable, status, recorded, created_at, updated_at");
        Table facts =
            new Table(
                "candidate_facts", "organisation_id, candidate_id, discoverable, edition, facts");
        Table qualifications = new Table("qualification", QUALIFICATION)) {
      for (int number = 1; number <= PEOPLE / ALIKE; number++) {
        NewCandidate recorded = Staff.recorded(number);
        CandidateFacts person = Facts.of(new UUID(random.nextLong(), number), recorded);
        boolean active = recorded.status() == CandidateStatus.ACTIVE;
        boolean shown = active && recorded.discoverable();
        candidates.add(
            agency,
            person.id(),
            0,
            recorded.externalId(),
            recorded.name().given(),
            recorded.name().family(),
            recorded.role(),
            recorded.discoverable(),
            recorded.status(),
            "{}",
            "now",
            "now");
        facts.add(agency, person.id(), shown, edition.current(), FactsJson.write(person));
        if (active) {
          Qualifications.of(person, rules).forEach(row -> add(qualifications, row, shown));
        }
        if (number % BATCH == 0) {
          candidates.flush();
          facts.flush();
          qualifications.flush();
        }
      }
    }
    Database.execute(
        OTHERS.formatted(ALIKE, QUALIFICATION, QUALIFICATION.replace("candidate_id", "t.id")));
    Database.execute("set maintenance_work_mem = '256MB'; " + String.join("; ", indexes));
    Database.execute("vacuum analyze candidate, candidate_facts, qualification");
  }

  private void add(Table qualifications, Qualification row, boolean shown) {
    Prospect person = row.prospect();
    qualifications.add(
        agency,
        person.id(),
        shown,
        row.modality(),
        row.place(),
        row.validUntil(),
        row.cell(),
        person.weakness(),
        person.months(),
        person.lastUsedOn(),
        person.home() == null ? null : person.home().latitude(),
        person.home() == null ? null : person.home().longitude(),
        person.homeRegion(),
        person.verification(),
        row.certifiedUntil(),
        person.freeFrom(),
        row.freeUntil(),
        person.background(),
        row.places(),
        row.wishes());
  }
}
