package org.imagingmatch.bench.measure;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
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
  private static final String DATABASE = "database";
  private static final String TABLES = "tables";
  private static final String INDEX = "lucene-" + Version.LATEST.major;

  private static final String BENCH = "test-classes/org/imagingmatch/bench/";
  private static final String MODEL = "classes/org/imagingmatch/matching/model/";

  /** Whatever changes here makes other people or vacancies. */
  private static final String[] PEOPLE = {
    "classes/demo",
    "classes/reference",
    "classes/org/imagingmatch/demo/people",
    BENCH + "seed/P",
    BENCH + "measure/HardVacancies"
  };

  /** Whatever changes here makes other rows of the same people. */
  private static final String[] ROWS = {
    "classes/db/migration",
    "classes/org/imagingmatch/matching/Edition",
    "classes/org/imagingmatch/matching/Facts",
    MODEL + "Qualification",
    MODEL + "Words",
    MODEL + "Signature",
    MODEL + "Cells",
    MODEL + "Strength",
    BENCH + "seed"
  };

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
    this.lucene = new LuceneRival(folder.resolve(INDEX), catalogue, rules);
    this.sql = new SqlRival(server, rules);
  }

  /** Opens the pool of a size, which a former run may have made. */
  public static Pool open(Settings settings, int size) throws IOException, SQLException {
    String people = Fingerprint.of(Long.toString(settings.seed()), PEOPLE);
    Folder folder = Folder.open(settings.directory(), size, people, LocalDate.now());
    LocalDate day = folder.day();
    Catalogue catalogue = Catalogue.load();
    Population population = new Population(catalogue, settings.seed(), size, day);
    Postings postings = new Postings(settings.seed(), day);
    Vacancies vacancies = new Vacancies(postings, postings.open(OPEN_VACANCIES));
    String rows = Fingerprint.of(people, ROWS);
    boolean seeded = folder.has(DATABASE, rows);
    if (!seeded) {
      folder.clear(DATABASE);
    }
    Server server = Server.start(folder.resolve(DATABASE));
    RuleBook rules = RuleBooks.of(catalogue);
    if (!seeded) {
      seed(server, population, vacancies, rules);
      folder.complete(DATABASE, rows);
    }
    String tables = Fingerprint.of(rows, BENCH + "rival/sql/SqlTables", BENCH + "rival/P");
    if (!folder.has(TABLES, tables)) {
      Progress.say("%,d people: the tables of the SQL rival", size);
      SqlTables.write(server, population, rules);
      folder.complete(TABLES, tables);
    }
    String index = Fingerprint.of(people, BENCH + "rival/lucene", BENCH + "rival/P");
    if (!folder.has(INDEX, index)) {
      folder.clear(INDEX);
      Progress.say("%,d people: the index of Lucene", size);
      LuceneIndex.write(folder.resolve(INDEX), population, catalogue, rules);
      folder.complete(INDEX, index);
    }
    return new Pool(server, population, vacancies, folder, catalogue);
  }

  private static void seed(
      Server server, Population population, Vacancies vacancies, RuleBook rules)
      throws IOException, SQLException {
    Progress.say("%,d people: the schema, by the service itself", population.size());
    Service.start(server).close();
    Progress.say("%,d people: their records", population.size());
    new Seeder(server, rules).seed(population, vacancies.postings(), vacancies.all());
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
