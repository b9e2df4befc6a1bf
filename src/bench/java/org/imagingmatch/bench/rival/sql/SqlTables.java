package org.imagingmatch.bench.rival.sql;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imagingmatch.bench.Work;
import org.imagingmatch.bench.database.Server;
import org.imagingmatch.bench.rival.Days;
import org.imagingmatch.bench.rival.Profile;
import org.imagingmatch.bench.rival.Profiles;
import org.imagingmatch.bench.seed.Person;
import org.imagingmatch.bench.seed.Population;
import org.imagingmatch.bench.seed.Rows;
import org.imagingmatch.matching.model.CandidateFacts.WorkRight;
import org.imagingmatch.matching.model.RuleBook;

/**
 * The people in tables as somebody would make them who answers the question in one statement: a
 * wide one with a row for each person, modality and right to work, and those of lists beside it.
 */
public final class SqlTables {

  /** The database of the tables. */
  public static final String DATABASE = "rival";

  private static final int CHUNK = 2000;

  private static final String TABLES =
      """
      create table qualified (person int, modality text, right_number int, right_country text,
        right_basis text, right_until date, recorded boolean, months int, last_used date,
        settings text[], platforms text[], home_region text, latitude float8, longitude float8,
        regions text[], free boolean, free_from date, free_until date, contracts text[],
        shifts text[], pay_amount float8, pay_currency text, pay_per text);
      create table credential (person int, code text, met_until date, possible_from date,
        eligible_only boolean, level int, factor float8);
      create table licence (person int, jurisdiction text, modality text, met_until date);
      create table language (person int, tag text, level int);
      create table certificate (person int, code text, valid_until date);
      create table education (person int, level int, completed_on date)
      """;

  /** The rows of the wide table lie together as they are asked for. */
  private static final String INDEXES =
      """
      create index qualified_in_country on qualified (modality, right_country);
      cluster qualified using qualified_in_country;
      create index qualified_of_person on qualified (person, modality, right_number);
      create index credential_of_person on credential (person, code);
      create index licence_of_person on licence (person, jurisdiction);
      create index language_of_person on language (person, tag);
      create index certificate_of_person on certificate (person, code);
      create index education_of_person on education (person)
      """;

  private SqlTables() {}

  /** Makes and fills the tables. */
  public static void write(Server server, Population population, RuleBook rules)
      throws SQLException, IOException {
    server.execute("drop database if exists " + DATABASE, "create database " + DATABASE);
    execute(server, TABLES);
    Work.inChunks(population.size(), CHUNK, () -> writer(server, population, rules));
    execute(server, INDEXES);
    execute(server, "vacuum (freeze, analyze)");
  }

  private static void execute(Server server, String sql) throws SQLException, IOException {
    try (Connection connection = server.superuser(DATABASE);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Work.Worker writer(Server server, Population population, RuleBook rules)
      throws SQLException, IOException {
    Connection connection = server.superuser(DATABASE);
    Profiles profiles = new Profiles(rules, Days.of(population.day()));
    Rows rows = rows();
    return new Work.Worker() {
      @Override
      public void work(int from, int to) throws SQLException, IOException {
        for (int number = from; number < to; number++) {
          Person person = population.person(number);
          if (person.active()) {
            add(rows, profiles.of(person), person.facts().workRights());
          }
        }
        rows.send(connection);
      }

      @Override
      public void close() throws SQLException {
        connection.close();
      }
    };
  }

  private static Rows rows() {
    return new Rows()
        .table(
            "qualified",
            """
            person modality right_number right_country right_basis right_until recorded months
            last_used settings platforms home_region latitude longitude regions free free_from
            free_until contracts shifts pay_amount pay_currency pay_per
            """)
        .table("credential", "person code met_until possible_from eligible_only level factor")
        .table("licence", "person jurisdiction modality met_until")
        .table("language", "person tag level")
        .table("certificate", "person code valid_until")
        .table("education", "person level completed_on");
  }

  private static void add(Rows rows, Profile person, List<WorkRight> rights) {
    int number = person.number();
    for (Map.Entry<String, Profile.Work> each : person.modalities().entrySet()) {
      for (int i = 0; rights != null && i < rights.size() && each.getValue().competent(); i++) {
        qualified(rows, person, each.getKey(), each.getValue(), rights.get(i), i);
      }
    }
    for (Profile.Held held : person.credentials()) {
      rows.add(
          "credential",
          number,
          held.code(),
          until(held.metUntil()),
          from(held.possibleFrom()),
          held.eligibleOnly(),
          held.level().ordinal(),
          held.level().factor());
    }
    person
        .licences()
        .forEach(
            one ->
                rows.add(
                    "licence", number, one.jurisdiction(), one.modality(), until(one.metUntil())));
    person.languages().forEach((tag, level) -> rows.add("language", number, tag, level));
    person
        .certificates()
        .forEach((code, until) -> rows.add("certificate", number, code, until(until)));
    person.education().forEach((level, from) -> rows.add("education", number, level, from(from)));
  }

  private static void qualified(
      Rows rows, Profile person, String modality, Profile.Work work, WorkRight right, int number) {
    boolean free = person.freeUntil() != Days.NEVER;
    rows.add(
        "qualified",
        person.number(),
        modality,
        number,
        right.country(),
        right.basis(),
        right.validUntil() == null ? "infinity" : right.validUntil(),
        work.recorded(),
        work.months(),
        Days.date(work.lastUse()),
        work.settings(),
        work.platforms(),
        person.homeRegion(),
        person.home() == null ? null : person.home().latitude(),
        person.home() == null ? null : person.home().longitude(),
        orNull(person.regions()),
        free,
        free ? Days.date(person.freeFrom()) : null,
        free ? until(person.freeUntil()) : null,
        orNull(person.contracts()),
        orNull(person.shifts()),
        person.pay() == null ? null : person.pay().amount(),
        person.pay() == null ? null : person.pay().currency(),
        person.pay() == null ? null : person.pay().per());
  }

  private static Set<String> orNull(Set<String> some) {
    return some.contains(Profile.ANY) ? null : some;
  }

  /** Null = never. */
  private static Object until(int day) {
    LocalDate date = Days.date(day);
    return day == Days.FOREVER ? "infinity" : date;
  }

  /** Null = never. */
  private static Object from(int day) {
    LocalDate date = Days.date(day);
    return day == Days.NEVER ? "-infinity" : date;
  }
}
