package org.imagingmatch.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;
import org.imagingmatch.bench.Progress;
import org.imagingmatch.bench.Settings;
import org.imagingmatch.bench.database.Server;
import org.imagingmatch.bench.rival.Question;
import org.imagingmatch.bench.rival.lucene.LuceneIndex;
import org.imagingmatch.bench.rival.lucene.LuceneRival;
import org.imagingmatch.bench.rival.sql.SqlRival;
import org.imagingmatch.bench.rival.sql.SqlTables;
import org.imagingmatch.bench.seed.Population;
import org.imagingmatch.bench.seed.Postings;
import org.imagingmatch.bench.seed.Seeder;
import org.imagingmatch.bench.service.Service;
import org.imagingmatch.matching.RuleBooks;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.reference.Catalogue;

/** An agency of some size in the service's database, and the same people with each rival. */
public final class Pool implements AutoCloseable {

  private static final int OPEN_VACANCIES = 10_000;
  private static final String SEEDED = "seeded";
  private static final String TABLES = "tables";

  /** Whatever changes here makes other data. */
  private static final List<Path> ORIGINS =
      Stream.of(
              "classes/db/migration",
              "classes/demo",
              "classes/reference",
              "classes/org/imagingmatch/demo/people",
              "test-classes/org/imagingmatch/bench/seed")
          .map(each -> Path.of("target").resolve(each))
          .toList();

  private final Server server;
  private final Population population;
  private final Vacancies vacancies;
  private final RuleBook rules;
  private final LuceneRival lucene;
  private final SqlRival sql;

  private Pool(
      Server server, Population population, Vacancies vacancies, Folder folder, Catalogue catalogue)
      throws IOException, SQLException {
    this.server = server;
    this.population = population;
    this.vacancies = vacancies;
    this.rules = RuleBooks.of(catalogue);
    this.lucene = new LuceneRival(index(folder), catalogue, rules);
    this.sql = new SqlRival(server, rules);
  }

  /** Opens the pool of a size, which a former run may have made. */
  public static Pool open(Settings settings, int size) throws IOException, SQLException {
    String fingerprint = Fingerprint.of(settings.seed(), ORIGINS);
    LocalDate today = LocalDate.now();
    Folder folder = Folder.open(settings.directory(), size, fingerprint, today);
    LocalDate day = folder.has(SEEDED) ? folder.day() : today;
    folder.noteDay(day);
    Catalogue catalogue = Catalogue.load();
    Population population = new Population(catalogue, settings.seed(), size, day);
    Postings postings = new Postings(settings.seed(), day);
    Vacancies vacancies = new Vacancies(postings, postings.open(OPEN_VACANCIES));
    Server server = Server.start(folder.resolve("database"));
    fill(server, folder, population, vacancies, catalogue);
    return new Pool(server, population, vacancies, folder, catalogue);
  }

  private static void fill(
      Server server, Folder folder, Population population, Vacancies vacancies, Catalogue catalogue)
      throws IOException, SQLException {
    RuleBook rules = RuleBooks.of(catalogue);
    if (!folder.has(SEEDED)) {
      Progress.say("%,d people: the schema, by the service itself", population.size());
      Service.start(server).close();
      Progress.say("%,d people: their records", population.size());
      new Seeder(server, rules).seed(population, vacancies.postings(), vacancies.all());
      folder.note(SEEDED, "");
    }
    if (!folder.has(TABLES)) {
      Progress.say("%,d people: the tables of the SQL rival", population.size());
      SqlTables.write(server, population, rules);
      folder.note(TABLES, "");
    }
    if (!folder.has(index(folder).getFileName() + "-written")) {
      Progress.say("%,d people: the index of Lucene", population.size());
      LuceneIndex.write(index(folder), population, catalogue, rules);
      folder.note(index(folder).getFileName() + "-written", "");
    }
  }

  private static Path index(Folder folder) {
    return folder.resolve("lucene-" + Version.LATEST.major);
  }

  /** The database. */
  public Server server() {
    return server;
  }

  /** The people. */
  public Population population() {
    return population;
  }

  /** What is open. */
  public Vacancies vacancies() {
    return vacancies;
  }

  /** By which the model judges. */
  public RuleBook rules() {
    return rules;
  }

  /** The index. */
  public LuceneRival lucene() {
    return lucene;
  }

  /** The tables. */
  public SqlRival sql() {
    return sql;
  }

  /** What a vacancy asks on the day of the data, with some weights other than its own. */
  public Question question(VacancyFacts vacancy, Map<Fit, Double> weights) {
    return Question.of(vacancy, weights, population.day(), rules);
  }

  @Override
  public void close() throws IOException, SQLException {
    lucene.close();
    sql.close();
    server.close();
  }
}
