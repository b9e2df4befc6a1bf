package org.imagingmatch.bench.seed;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.bench.Work;
import org.imagingmatch.bench.database.Server;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.organisation.LocalOrganisations;

/** Fills a migrated database with one agency, its people, one provider and its vacancies. */
public final class Seeder {

  /** The agency whose people are ranked. */
  public static final UUID AGENCY = LocalOrganisations.AGENCY;

  /** The provider that posts the vacancies. */
  public static final UUID PROVIDER = LocalOrganisations.PROVIDER;

  private static final int CHUNK = 2000;

  private final Server server;
  private final RuleBook rules;

  /** Fills the database of a server. */
  public Seeder(Server server, RuleBook rules) {
    this.server = server;
    this.rules = rules;
  }

  /** Writes everything, with all cores. */
  public void seed(Population population, Postings postings, List<Post> posts)
      throws SQLException, IOException {
    try (Connection connection = server.superuser()) {
      organisations(connection);
      VacancyRows vacancies = new VacancyRows(PROVIDER, population.day());
      postings.places().forEach(vacancies::add);
      posts.forEach(vacancies::add);
      vacancies.rows().send(connection);
      Indexes indexes = Indexes.drop(connection);
      Work.inChunks(population.size(), CHUNK, () -> writer(population));
      indexes.create(connection);
    }
    server.execute("vacuum (freeze, analyze)", "checkpoint");
  }

  private static void organisations(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into organisation (id, kind, name) values
          ('%s', 'AGENCY', 'Benchmark Staffing'), ('%s', 'PROVIDER', 'Benchmark Hospitals')
          """
              .formatted(AGENCY, PROVIDER));
    }
  }

  private Work.Worker writer(Population population) throws SQLException, IOException {
    Connection connection = server.superuser();
    try (Statement statement = connection.createStatement()) {
      // The rows are right by construction; keys are still kept.
      statement.execute("set session_replication_role = replica");
      statement.execute("set synchronous_commit = off");
    }
    CandidateRows candidates = new CandidateRows(AGENCY, population.day());
    ReadModelRows readModel = new ReadModelRows(AGENCY, rules);
    return new Work.Worker() {
      @Override
      public void work(int from, int to) throws SQLException, IOException {
        for (int number = from; number < to; number++) {
          Person person = population.person(number);
          candidates.add(person);
          readModel.add(person);
        }
        candidates.rows().send(connection);
        readModel.rows().send(connection);
      }

      @Override
      public void close() throws SQLException {
        connection.close();
      }
    };
  }
}
