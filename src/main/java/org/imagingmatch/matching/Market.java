package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.imagingmatch.matching.CandidatePool.Recorded;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Post;
import org.imagingmatch.platform.limits.Charges;
import org.imagingmatch.platform.tenancy.Tenancy;

/**
 * All open vacancies that an agency sees, and all its active people, for whoever looks at every one
 * of them once. Call it outside a transaction.
 */
@ApplicationScoped
public class Market {

  private static final int MOST_POSTS = 5_000;
  private static final int MOST_PEOPLE = 10_000;
  private static final int AT_ONCE = 500;
  private static final Duration LONGEST = Duration.ofSeconds(3);
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final VacancyPool vacancies;
  private final CandidatePool people;
  private final Judging judging;
  private final Tenancy tenancy;
  private final Charges charges;
  private final Clock clock;

  Market(
      VacancyPool vacancies,
      CandidatePool people,
      Judging judging,
      Tenancy tenancy,
      Charges charges,
      Clock clock) {
    this.vacancies = vacancies;
    this.people = people;
    this.judging = judging;
    this.tenancy = tenancy;
    this.charges = charges;
    this.clock = clock;
  }

  /**
   * Open vacancies as they are today.
   *
   * @param exact there are no others; otherwise the first of them, in the order of their ids
   */
  public record Posts(LocalDate asOf, List<Post> items, boolean exact) {}

  /**
   * How far a look at people went.
   *
   * @param people who were looked at
   * @param exact they were all
   */
  public record Extent(int people, boolean exact) {}

  /** The open vacancies that an agency sees, those that are wanted. */
  public Posts posts(UUID agencyId, Predicate<Post> wanted) {
    LocalDate today = judging.today();
    List<Post> posts = new ArrayList<>();
    UUID after = BEFORE_ALL;
    int read = 0;
    List<OpenVacancy> some;
    do {
      some = posted(agencyId, after);
      for (OpenVacancy vacancy : some) {
        Post post =
            new Post(
                vacancy.facts(), judging.situation(vacancy.facts(), today), vacancy.headcount());
        if (wanted.test(post)) {
          posts.add(post);
        }
        after = vacancy.facts().id();
      }
      read += some.size();
      charges.used(some.size());
    } while (some.size() == AT_ONCE && read < MOST_POSTS);
    boolean exact = some.size() < AT_ONCE || posted(agencyId, after).isEmpty();
    return new Posts(today, List.copyOf(posts), exact);
  }

  private List<OpenVacancy> posted(UUID agencyId, UUID after) {
    return tenancy.read(() -> vacancies.posted(agencyId, after, AT_ONCE));
  }

  /**
   * Looks at an agency's active people until that takes too long, at several at once.
   *
   * @param look what is found of a person, never null; on any thread, so it reads only what nobody
   *     changes
   * @param tell takes what was found, person by person in the order of their ids
   */
  public <T> Extent people(UUID agencyId, Function<CandidateFacts, T> look, Consumer<T> tell) {
    BooleanSupplier late = lateness();
    int looked = 0;
    UUID after = BEFORE_ALL;
    while (looked < MOST_PEOPLE) {
      UUID last = after;
      List<Recorded> some = tenancy.read(() -> people.active(agencyId, last, AT_ONCE));
      charges.used(some.size());
      List<T> found =
          some.parallelStream()
              .map(person -> late.getAsBoolean() ? null : look.apply(person.facts()))
              .takeWhile(Objects::nonNull)
              .toList();
      found.forEach(tell);
      looked += found.size();
      if (found.size() < some.size()) {
        return new Extent(looked, false);
      }
      if (some.size() < AT_ONCE) {
        return new Extent(looked, true);
      }
      after = some.get(some.size() - 1).id();
    }
    return new Extent(looked, false);
  }

  /** Whether a look that begins now takes too long. */
  public BooleanSupplier lateness() {
    Instant end = clock.instant().plus(LONGEST);
    return () -> clock.instant().isAfter(end);
  }
}
