package org.imagingmatch.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imagingmatch.matching.MatchRequest;
import org.imagingmatch.matching.Matches;
import org.imagingmatch.matching.Snapshot;
import org.imagingmatch.matching.Snapshots;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.store.Moments;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.PagesById;
import org.imagingmatch.platform.store.Ref;
import org.imagingmatch.platform.trail.Change;
import org.imagingmatch.platform.trail.Changed;
import org.imagingmatch.platform.trail.Seen;
import org.imagingmatch.run.KeptRun.KeptPerson;
import org.imagingmatch.vacancy.VacancyService;

/** Keeps rankings, answers them again and says why two of them differ. */
@ApplicationScoped
public class RunService {

  private final RunRepository runs;
  private final Snapshots snapshots;
  private final VacancyService vacancies;
  private final Inputs inputs;
  private final Comparisons comparisons;
  private final ObjectMapper json;
  private final Cursors cursors;
  private final Event<Changed> changed;
  private final Event<Seen> seen;
  private final Clock clock;

  RunService(
      RunRepository runs,
      Snapshots snapshots,
      VacancyService vacancies,
      Inputs inputs,
      Comparisons comparisons,
      ObjectMapper json,
      Cursors cursors,
      Event<Changed> changed,
      Event<Seen> seen,
      Clock clock) {
    this.runs = runs;
    this.snapshots = snapshots;
    this.vacancies = vacancies;
    this.inputs = inputs;
    this.comparisons = comparisons;
    this.json = json;
    this.cursors = cursors;
    this.changed = changed;
    this.seen = seen;
    this.clock = clock;
  }

  /**
   * Ranks an agency's people for an open vacancy and keeps it; 404 if it sees no such vacancy.
   *
   * @param id of the run, of the caller's choice
   */
  @Transactional
  public MatchRun create(
      UUID agencyId, UUID vacancyId, UUID id, MatchRequest request, String language) {
    Snapshot made = snapshots.own(agencyId, vacancyId, request, language);
    return keep(agencyId, vacancyId, id, request, false, made);
  }

  /** The same for a provider, blindly, for a vacancy of its own. */
  @Transactional
  public MatchRun createBlind(
      UUID providerId, UUID vacancyId, UUID id, MatchRequest request, String language) {
    Snapshot made = snapshots.blind(providerId, vacancyId, request, language);
    return keep(providerId, vacancyId, id, request, true, made);
  }

  private MatchRun keep(
      UUID owner, UUID vacancyId, UUID id, MatchRequest request, boolean blind, Snapshot made) {
    Matches answer = made.answer();
    List<KeptPerson> people = new ArrayList<>();
    for (int i = 0; i < answer.items().size(); i++) {
      Snapshot.Ranked person = made.people().get(i);
      people.add(new KeptPerson(person.agencyId(), person.facts(), written(answer.items().get(i))));
    }
    MatchRun run =
        new MatchRun(
            id,
            vacancyId,
            Moments.of(clock.instant()),
            answer.asOf(),
            answer.modelVersion(),
            made.catalogue(),
            answer.weights(),
            inputs.digest(made, request),
            people.size(),
            0,
            null);
    KeptRun kept =
        new KeptRun(
            run,
            request.eligibilities(),
            request.limit(),
            blind,
            made.vacancy(),
            head(answer),
            people);
    runs.add(owner, kept);
    changed.fire(new Changed("match-run", owner, id, Change.CREATED, null));
    tell(kept);
    return run;
  }

  /** The answer up to its first item, which is its last field. */
  private String head(Matches answer) {
    String whole = written(answer.withoutItems());
    if (!whole.endsWith("[]}")) {
      throw new IllegalStateException("Items are not the last of " + whole);
    }
    return whole.substring(0, whole.length() - 2);
  }

  private String written(Object answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One run with its answer; 404 if the organisation has none of that id. */
  @Transactional
  public MatchRun get(UUID organisationId, UUID id) {
    KeptRun kept = find(organisationId, id);
    tell(kept);
    return kept.answer();
  }

  /**
   * One page of the runs of a vacancy, the newest first; 404 if there is none and the organisation
   * may not read the vacancy.
   *
   * @param own the vacancy is the organisation's, not one that it sees of others
   */
  @Transactional
  public Page<MatchRun> list(UUID organisationId, UUID vacancyId, boolean own, PageRequest page) {
    PagesById pages = new PagesById(cursors, "runs of " + vacancyId);
    List<MatchRun> found = runs.list(organisationId, vacancyId, pages.after(page), page.size() + 1);
    if (found.isEmpty()) {
      requireVacancy(organisationId, vacancyId, own);
    }
    return pages.page(page, found, run -> run, MatchRun::id);
  }

  private void requireVacancy(UUID organisationId, UUID vacancyId, boolean own) {
    if (own) {
      vacancies.get(organisationId, Ref.of(vacancyId));
    } else {
      vacancies.getPosted(organisationId, vacancyId);
    }
  }

  /** Why the second run is other than the first; 404 if the organisation has not both. */
  @Transactional
  public RunDiff diff(UUID organisationId, UUID first, UUID second) {
    KeptRun from = find(organisationId, first);
    KeptRun to = find(organisationId, second);
    RunDiff diff = comparisons.of(from, to);
    tell(from);
    tell(to);
    return diff;
  }

  private KeptRun find(UUID organisationId, UUID id) {
    return runs.find(organisationId, id).orElseThrow(() -> Problems.notFound("match run", id));
  }

  private void tell(KeptRun kept) {
    Map<UUID, List<UUID>> people =
        kept.kept().stream()
            .collect(
                Collectors.groupingBy(
                    KeptPerson::agencyId,
                    Collectors.mapping(one -> one.facts().id(), Collectors.toList())));
    seen.fire(new Seen("match.run", people, kept.run().vacancyId()));
  }
}
