package org.imagingmatch.privacy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.candidate.CandidateService;
import org.imagingmatch.candidate.CandidatesNamed;
import org.imagingmatch.candidate.CandidatesSaved;
import org.imagingmatch.candidate.CandidatesSaved.Person;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.PagesById;
import org.imagingmatch.platform.store.Ref;
import org.imagingmatch.platform.store.RowId;
import org.imagingmatch.platform.trail.Change;
import org.imagingmatch.platform.trail.Changed;

/**
 * Removes people so that they stay away: a sync that does not know of it is refused, until somebody
 * lifts the erasure.
 */
@ApplicationScoped
public class ErasureService {

  private static final String LIST = "erasures of ";

  private final CandidateService candidates;
  private final ErasureRepository erasures;
  private final Tombstones tombstones;
  private final Cursors cursors;
  private final Event<Changed> changed;
  private final Clock clock;

  ErasureService(
      CandidateService candidates,
      ErasureRepository erasures,
      Tombstones tombstones,
      Cursors cursors,
      Event<Changed> changed,
      Clock clock) {
    this.candidates = candidates;
    this.erasures = erasures;
    this.tombstones = tombstones;
    this.cursors = cursors;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Removes a person with all that was recorded and derived; 404 if there is no such person.
   *
   * @param id of the erasure, of the caller's choice; never the person's
   */
  @Transactional
  public Erasure erase(UUID organisationId, UUID candidateId, UUID id) {
    String externalId = candidates.erase(organisationId, candidateId);
    ErasureEntity erasure = new ErasureEntity();
    erasure.rowId = new RowId(organisationId, id);
    erasure.erasedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    erasure.candidateDigest = tombstones.of(organisationId, Ref.of(candidateId));
    if (externalId != null) {
      erasure.externalIdDigest = tombstones.of(organisationId, new Ref(null, externalId));
    }
    erasures.persistAndFlush(erasure);
    return Erasure.of(erasure);
  }

  /** One page of the erasures, the newest first. */
  @Transactional
  public Page<Erasure> list(UUID organisationId, PageRequest page) {
    PagesById pages = new PagesById(cursors, LIST + organisationId);
    return pages.page(
        page,
        erasures.list(organisationId, pages.after(page), page.size() + 1),
        Erasure::of,
        Erasure::id);
  }

  /** One erasure; 404 if the organisation has none of that id. */
  @Transactional
  public Erasure get(UUID organisationId, UUID id) {
    return erasures
        .findByIdOptional(new RowId(organisationId, id))
        .map(Erasure::of)
        .orElseThrow(() -> notFound(id));
  }

  /** Lets the person be recorded again; answers 404, 412 or 428. */
  @Transactional
  public void lift(UUID organisationId, UUID id, IfMatch ifMatch) {
    ifMatch.require(get(organisationId, id));
    if (!erasures.remove(organisationId, id)) {
      throw notFound(id);
    }
    changed.fire(new Changed("erasure", organisationId, id, Change.DELETED, null));
  }

  /** The organisations that have people; for the operator, who sees them all. */
  @Transactional
  public List<UUID> agencies() {
    return erasures.agencies();
  }

  /**
   * What became of some people.
   *
   * @param last of them
   * @param erased how many of them
   */
  record Swept(UUID last, int erased) {}

  /**
   * Erases those of the next people, in the order of their ids, who are recorded although they were
   * erased; empty = nobody is next, or nobody was ever erased.
   */
  @Transactional
  public Optional<Swept> sweep(UUID organisationId, UUID after, int most) {
    List<Ref> next = erasures.people(organisationId, after, most);
    Map<String, UUID> byDigest = new HashMap<>();
    for (Ref person : next) {
      tombstones
          .all(organisationId, person.id(), person.externalId())
          .forEach(digest -> byDigest.put(digest, person.id()));
    }
    Set<UUID> back =
        erasures.of(organisationId, byDigest.keySet()).stream()
            .flatMap(row -> Stream.of(row.candidateDigest, row.externalIdDigest))
            .map(byDigest::get)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    back.forEach(person -> candidates.erase(organisationId, person));
    return next.isEmpty()
        ? Optional.empty()
        : Optional.of(new Swept(next.get(next.size() - 1).id(), back.size()));
  }

  private static RuntimeException notFound(UUID id) {
    return Problems.notFound("erasure", id);
  }

  /** Asked before many are written, so that one of them does not stand in the way of all. */
  void refuseErased(@Observes CandidatesNamed named) {
    UUID organisation = named.organisationId();
    Map<String, String> byDigest = new HashMap<>();
    for (String externalId : named.externalIds()) {
      tombstones
          .all(organisation, new Ref(null, externalId))
          .forEach(digest -> byDigest.put(digest, externalId));
    }
    erasures
        .of(organisation, byDigest.keySet())
        .forEach(row -> named.refuse(byDigest.get(row.externalIdDigest), refusal(Erasure.of(row))));
  }

  /**
   * Asked after the rows were written, not only before: the write has then waited for an erasure
   * under way of a person of the same name.
   */
  void refuseErased(@Observes CandidatesSaved saved) {
    UUID organisation = saved.organisationId();
    List<String> digests =
        saved.people().stream()
            .filter(Person::named)
            .map(Person::candidate)
            .flatMap(
                person -> tombstones.all(organisation, person.id(), person.recorded().externalId()))
            .toList();
    if (!digests.isEmpty()) {
      erasures.of(organisation, digests).stream()
          .findFirst()
          .ifPresent(
              row -> {
                throw refusal(Erasure.of(row));
              });
    }
  }

  private static HttpProblem refusal(Erasure erasure) {
    return Problems.erased(
        "This person was erased at %s and is not recorded again, unless an admin of your organisation lifts that first: DELETE /v1/erasures/%s."
            .formatted(erasure.erasedAt(), erasure.id()));
  }
}
