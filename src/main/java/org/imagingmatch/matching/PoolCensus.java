package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.matching.model.Census;
import org.imagingmatch.matching.model.Pool;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.platform.tenancy.Tenancy;

/**
 * Counts how many people could take a vacancy, stored or not, without naming any. Exact unless that
 * takes too long. Call it outside a transaction.
 *
 * <p>A small number tells a provider nothing that a blind ranking of the same vacancy does not:
 * that shows each of these people one by one.
 */
@ApplicationScoped
public class PoolCensus {

  private static final int MOST_PEOPLE = 100_000;
  private static final Duration LONGEST = Duration.ofSeconds(3);

  private final CandidatePool own;
  private final DiscoverablePool discoverable;
  private final Judging judging;
  private final Tenancy tenancy;
  private final Clock clock;

  PoolCensus(
      CandidatePool own,
      DiscoverablePool discoverable,
      Judging judging,
      Tenancy tenancy,
      Clock clock) {
    this.own = own;
    this.discoverable = discoverable;
    this.judging = judging;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /** Of an agency's own active people. */
  public PoolSize ofOwn(UUID agencyId, VacancyFacts vacancy, LocalDate asOf) {
    return tenancy.read(() -> count(own.size(agencyId), own.of(agencyId), vacancy, asOf));
  }

  /**
   * Of the people whom providers may discover.
   *
   * @param agencies of these only; null = of all
   */
  public PoolSize ofDiscoverable(List<UUID> agencies, VacancyFacts vacancy, LocalDate asOf) {
    ProviderVacancy shared = new ProviderVacancy(vacancy, null, agencies);
    return tenancy.read(
        () -> count(discoverable.size(shared), discoverable.of(shared), vacancy, asOf));
  }

  private PoolSize count(int people, Pool pool, VacancyFacts vacancy, LocalDate asOf) {
    Instant end = clock.instant().plus(LONGEST);
    Census census =
        new Census(
            pool,
            vacancy,
            judging.situation(vacancy, asOf),
            MOST_PEOPLE,
            () -> clock.instant().isAfter(end));
    return PoolSize.of(people, census.take());
  }
}
