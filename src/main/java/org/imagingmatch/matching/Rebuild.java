package org.imagingmatch.matching;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.imagingmatch.candidate.CandidateService;
import org.imagingmatch.organisation.Operator;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;

/**
 * Makes what ranking reads of people anew from what was recorded: before a release that makes other
 * rows takes its first request, and whenever somebody asks for it. Some people at a time, locked
 * meanwhile, so that no write is undone; what is interrupted goes on with the next start.
 */
@ApplicationScoped
class Rebuild {

  private static final Logger LOG = Logger.getLogger(Rebuild.class);

  /** People in one transaction. */
  private static final int BATCH = 200;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final CandidateService candidates;
  private final FactsWriter writer;
  private final Edition edition;
  private final MatchingConfig config;
  private final Operator operator;
  private final Tenancy tenancy;
  private final Session session;

  Rebuild(
      CandidateService candidates,
      FactsWriter writer,
      Edition edition,
      MatchingConfig config,
      Operator operator,
      Tenancy tenancy,
      Session session) {
    this.candidates = candidates;
    this.writer = writer;
    this.edition = edition;
    this.config = config;
    this.operator = operator;
    this.tenancy = tenancy;
    this.session = session;
  }

  /** After the local organisations, before the demo data and the first request. */
  void start(@Observes @Priority(150) StartupEvent event) {
    run(config.rebuild());
  }

  /**
   * Makes the rows anew, and answers of how many people.
   *
   * @param all everybody's; otherwise those of another edition
   */
  int run(boolean all) {
    return operator.does(() -> QuarkusTransaction.requiringNew().call(this::agencies)).stream()
        .mapToInt(agency -> tenancy.as(agency, () -> run(agency, all)))
        .sum();
  }

  private List<UUID> agencies() {
    return session
        .createNativeQuery("select id from organisation where kind = 'AGENCY'", UUID.class)
        .list();
  }

  private int run(UUID agency, boolean all) {
    if (!all && !anyStale(agency)) {
      return 0;
    }
    LOG.infof("Making the rows of ranking for the people of organisation %s anew", agency);
    int people = 0;
    List<UUID> some = next(agency, all, BEFORE_ALL);
    while (!some.isEmpty()) {
      List<UUID> batch = some;
      people += QuarkusTransaction.requiringNew().call(() -> write(agency, batch));
      some = next(agency, all, some.get(some.size() - 1));
    }
    LOG.infof("Made the rows of %d people of organisation %s anew", people, agency);
    return people;
  }

  /** Two steps down an index, because every start asks. */
  private boolean anyStale(UUID agency) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                session
                    .createNativeQuery(
                        "select exists (select from candidate_facts"
                            + " where organisation_id = :organisation and edition < :edition)"
                            + " or exists (select from candidate_facts"
                            + " where organisation_id = :organisation and edition > :edition)",
                        Boolean.class)
                    .setParameter("organisation", agency)
                    .setParameter("edition", edition.current())
                    .getSingleResult());
  }

  private List<UUID> next(UUID agency, boolean all, UUID after) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                session
                    .createNativeQuery(
                        "select id from candidate c where organisation_id = :organisation"
                            + " and id > :after and (:all or not exists (select from"
                            + " candidate_facts f where f.organisation_id = c.organisation_id"
                            + " and f.candidate_id = c.id and f.edition = :edition))"
                            + " order by id limit :batch",
                        UUID.class)
                    .setParameter("organisation", agency)
                    .setParameter("after", after)
                    .setParameter("all", all)
                    .setParameter("edition", edition.current())
                    .setParameter("batch", BATCH)
                    .list());
  }

  private int write(UUID agency, List<UUID> batch) {
    int people = 0;
    for (var candidate : candidates.locked(agency, batch)) {
      writer.write(agency, candidate);
      people++;
    }
    session.clear();
    return people;
  }
}
