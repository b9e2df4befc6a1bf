package org.imagingmatch.matching;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.Session;
import org.imagingmatch.candidate.Candidate;
import org.imagingmatch.candidate.CandidateService;
import org.imagingmatch.organisation.Operator;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.imagingmatch.vacancy.Vacancy;
import org.imagingmatch.vacancy.VacancyService;
import org.jboss.logging.Logger;

/**
 * Makes what ranking reads of people and of vacancies anew from what was recorded: before a release
 * that makes other rows takes its first request, and whenever somebody asks for it. Some at a time,
 * locked meanwhile, so that no write is undone; what is interrupted goes on with the next start.
 */
@ApplicationScoped
class Rebuild {

  private static final Logger LOG = Logger.getLogger(Rebuild.class);

  /** People, or vacancies, in one transaction. */
  private static final int BATCH = 200;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final CandidateService candidates;
  private final VacancyService vacancies;
  private final FactsWriter writer;
  private final Edition edition;
  private final MatchingConfig config;
  private final Operator operator;
  private final Tenancy tenancy;
  private final Session session;

  Rebuild(
      CandidateService candidates,
      VacancyService vacancies,
      FactsWriter writer,
      Edition edition,
      MatchingConfig config,
      Operator operator,
      Tenancy tenancy,
      Session session) {
    this.candidates = candidates;
    this.vacancies = vacancies;
    this.writer = writer;
    this.edition = edition;
    this.config = config;
    this.operator = operator;
    this.tenancy = tenancy;
    this.session = session;
  }

  /**
   * What is made anew.
   *
   * @param table of what was recorded; that of the facts is named after it
   * @param owner kind of the organisations that have some
   * @param edition in which it is made
   * @param write makes the rows of some that an organisation has, and answers of how many
   */
  private record Kind(
      String table, String owner, String edition, BiFunction<UUID, List<UUID>, Integer> write) {

    private String in(String sql) {
      return sql.replace("{table}", table);
    }
  }

  /** After the local organisations, before the demo data and the first request. */
  void start(@Observes @Priority(150) StartupEvent event) {
    run(config.rebuild());
  }

  /**
   * Makes the rows anew, and answers of how many people and vacancies.
   *
   * @param all everybody's; otherwise those of another edition
   */
  int run(boolean all) {
    return run(new Kind("candidate", "AGENCY", edition.current(), this::people), all)
        + run(new Kind("vacancy", "PROVIDER", edition.ofVacancies(), this::vacancies), all);
  }

  private int run(Kind kind, boolean all) {
    return operator.does(() -> QuarkusTransaction.requiringNew().call(() -> owners(kind))).stream()
        .mapToInt(owner -> tenancy.as(owner, () -> run(kind, owner, all)))
        .sum();
  }

  private List<UUID> owners(Kind kind) {
    return session
        .createNativeQuery("select id from organisation where kind = :kind", UUID.class)
        .setParameter("kind", kind.owner())
        .list();
  }

  private int run(Kind kind, UUID owner, boolean all) {
    if (!all && !anyStale(kind, owner)) {
      return 0;
    }
    LOG.infof("Making what ranking reads of a %s anew, of organisation %s", kind.table(), owner);
    int made = 0;
    List<UUID> some = next(kind, owner, all, BEFORE_ALL);
    while (!some.isEmpty()) {
      List<UUID> batch = some;
      made += QuarkusTransaction.requiringNew().call(() -> kind.write().apply(owner, batch));
      some = next(kind, owner, all, some.get(some.size() - 1));
    }
    LOG.infof("Made it anew %d times, of organisation %s", made, owner);
    return made;
  }

  /** Two steps down an index, because every start asks. */
  private boolean anyStale(Kind kind, UUID owner) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                session
                    .createNativeQuery(
                        kind.in(
                            "select exists (select from {table}_facts"
                                + " where organisation_id = :organisation and edition < :edition)"
                                + " or exists (select from {table}_facts"
                                + " where organisation_id = :organisation and edition > :edition)"),
                        Boolean.class)
                    .setParameter("organisation", owner)
                    .setParameter("edition", kind.edition())
                    .getSingleResult());
  }

  private List<UUID> next(Kind kind, UUID owner, boolean all, UUID after) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                session
                    .createNativeQuery(
                        kind.in(
                            "select id from {table} c where organisation_id = :organisation"
                                + " and id > :after and (:all or not exists (select from"
                                + " {table}_facts f where f.organisation_id = c.organisation_id"
                                + " and f.{table}_id = c.id and f.edition = :edition))"
                                + " order by id limit :batch"),
                        UUID.class)
                    .setParameter("organisation", owner)
                    .setParameter("after", after)
                    .setParameter("all", all)
                    .setParameter("edition", kind.edition())
                    .setParameter("batch", BATCH)
                    .list());
  }

  private int people(UUID agency, List<UUID> batch) {
    List<Candidate> some = candidates.locked(agency, batch);
    if (!some.isEmpty()) {
      writer.writePeople(agency, some);
    }
    session.clear();
    return some.size();
  }

  private int vacancies(UUID provider, List<UUID> batch) {
    List<Vacancy> some = vacancies.locked(provider, batch);
    if (!some.isEmpty()) {
      writer.writeVacancies(provider, some);
    }
    session.clear();
    return some.size();
  }
}
