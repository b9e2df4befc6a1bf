package org.imagingmatch.demo;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.imagingmatch.bulk.ImportService;
import org.imagingmatch.bulk.ImportState;
import org.imagingmatch.bulk.ImportedKind;
import org.imagingmatch.bulk.Tally;
import org.imagingmatch.candidate.ManyCandidates;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.facility.FacilityService;
import org.imagingmatch.organisation.OrganisationKind;
import org.imagingmatch.organisation.OrganisationService;
import org.imagingmatch.organisation.key.ApiKeyService;
import org.imagingmatch.organisation.key.NewApiKey;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.imagingmatch.privacy.ErasureService;
import org.imagingmatch.vacancy.VacancyService;
import org.imagingmatch.watch.WatchService;
import org.jboss.logging.Logger;

/**
 * Loads the demo data through the services that requests use too. Whatever stops it, the next run
 * loads the rest.
 */
@ApplicationScoped
class DemoLoader {

  private static final Logger LOG = Logger.getLogger(DemoLoader.class);

  /** People in one transaction: what is lost at most when the process is killed. */
  static final int BATCH = 50;

  /** As long as a key can live. */
  private static final int KEY_DAYS = 730;

  private final OrganisationService organisations;
  private final FacilityService facilities;
  private final VacancyService vacancies;
  private final ManyCandidates candidates;
  private final ErasureService erasures;
  private final ApiKeyService keys;
  private final DemoWebhooks webhooks;
  private final WatchService watches;
  private final ImportService imports;
  private final DemoRuns runs;
  private final DemoRecords records;
  private final DemoBatches batches;
  private final Tenancy tenancy;
  private final Clock clock;
  private volatile boolean stopping;

  DemoLoader(
      OrganisationService organisations,
      FacilityService facilities,
      VacancyService vacancies,
      ManyCandidates candidates,
      ErasureService erasures,
      ApiKeyService keys,
      DemoWebhooks webhooks,
      WatchService watches,
      ImportService imports,
      DemoRuns runs,
      DemoRecords records,
      DemoBatches batches,
      Tenancy tenancy,
      Clock clock) {
    this.organisations = organisations;
    this.facilities = facilities;
    this.vacancies = vacancies;
    this.candidates = candidates;
    this.erasures = erasures;
    this.keys = keys;
    this.webhooks = webhooks;
    this.watches = watches;
    this.imports = imports;
    this.runs = runs;
    this.records = records;
    this.batches = batches;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /** Loads what examples and the persona agency need; answers how many parts were missing. */
  synchronized int loadPersonas() {
    LocalDate today = LocalDate.now(clock);
    int loaded = 0;
    for (DemoOrganisation each : DemoOrganisation.values()) {
      organisations.register(each.id(), each.kind(), each.title());
      if (each.kind() == OrganisationKind.AGENCY) {
        loaded +=
            once(
                each,
                "contact of " + each,
                () -> organisations.introduce(each.id(), each.contact()));
      }
    }
    loaded += once(DemoOrganisation.NL, "API keys", () -> createKeys(today));
    loaded += once(DemoOrganisation.NL, "webhooks", webhooks::create);
    loaded += once(DemoOrganisation.NL, "imports", this::createImports);
    for (DemoOrganisation provider : DemoOrganisation.values()) {
      if (provider.kind() == OrganisationKind.PROVIDER) {
        loaded += once(provider, "posts " + provider, () -> createPosts(provider, today));
      }
    }
    loaded +=
        once(
            DemoOrganisation.NL,
            "named people",
            () -> create(DemoOrganisation.NL, records.namedPeople(today)));
    loaded += once(DemoOrganisation.NL, "spare people", () -> createSparePeople(today));
    loaded += loadPeople(DemoOrganisation.NL, today);
    loaded += once(DemoOrganisation.NL, "match runs", runs::create);
    loaded += once(DemoOrganisation.CHN, "blind match runs", runs::createBlind);
    return loaded + once(DemoOrganisation.NL, "watches", this::createWatches);
  }

  /** Loads whatever is missing; answers how many parts that were. */
  synchronized int load() {
    int loaded = loadPersonas();
    for (DemoOrganisation agency : DemoOrganisation.values()) {
      loaded += loadPeople(agency, LocalDate.now(clock));
    }
    return loaded;
  }

  private int loadPeople(DemoOrganisation agency, LocalDate today) {
    int loaded = 0;
    for (int first = agency.firstNumber(); first <= agency.people() && !stopping; first += BATCH) {
      IntStream numbers = IntStream.range(first, Math.min(first + BATCH, agency.people() + 1));
      loaded +=
          once(
              agency,
              "people " + agency + " from " + first,
              () ->
                  create(
                      agency,
                      numbers.mapToObj(number -> records.person(agency, number, today)).toList()));
    }
    return loaded;
  }

  /** A part is one transaction, so it is of one organisation. */
  private int once(DemoOrganisation owner, String part, Runnable load) {
    try {
      return tenancy.as(owner.id(), () -> batches.once(part, load)) ? 1 : 0;
    } catch (RuntimeException e) {
      // The service is of use without: somebody's own data may have taken a name of the demo's.
      LOG.warnf("Demo data: %s not loaded, the next start tries again: %s", part, e.getMessage());
      return 0;
    }
  }

  private void createPosts(DemoOrganisation provider, LocalDate today) {
    LOG.infof("Loading demo data of %s, which happens once", provider.title());
    records.facilities(today).stream()
        .filter(each -> each.owner() == provider)
        .forEach(each -> facilities.create(provider.id(), each.id(), each.stated()));
    records.vacancies(today).stream()
        .filter(each -> each.owner() == provider)
        .forEach(each -> vacancies.create(provider.id(), each.id(), each.stated()));
  }

  private void createSparePeople(LocalDate today) {
    create(DemoOrganisation.NL, records.sparePeople(today));
    erase(DemoIds.ERASED_EXTERNAL_ID);
    erase(DemoIds.SPARE_ERASED_EXTERNAL_ID);
  }

  private void erase(String externalId) {
    DemoOrganisation agency = DemoOrganisation.NL;
    erasures.erase(
        agency.id(), DemoIds.candidate(agency, externalId), DemoIds.erasure(agency, externalId));
  }

  /** For the examples; what their holders would send is thrown away, so nobody can use them. */
  private void createKeys(LocalDate today) {
    UUID owner = DemoOrganisation.NL.id();
    LocalDate last = today.plusDays(KEY_DAYS);
    keys.create(
        owner,
        UUID.fromString(DemoIds.API_KEY),
        new NewApiKey("Applicant tracking", List.of(Roles.AGENCY), last));
    keys.create(
        owner,
        UUID.fromString(DemoIds.SPARE_API_KEY),
        new NewApiKey("Old reports", List.of(Roles.AUDITOR), last));
  }

  private void createWatches() {
    for (String vacancy : List.of(DemoIds.MRI_VACANCY, DemoIds.SPARE_WATCH)) {
      watches.put(DemoOrganisation.NL.id(), UUID.fromString(vacancy));
    }
  }

  /** For the examples: two that had nothing to do. */
  private void createImports() {
    UUID owner = DemoOrganisation.NL.id();
    for (String id : List.of(DemoIds.IMPORT, DemoIds.SPARE_IMPORT)) {
      imports.begin(owner, UUID.fromString(id), ImportedKind.CANDIDATES, false);
      imports.end(owner, UUID.fromString(id), new Tally(), ImportState.ENDED);
    }
  }

  private void create(DemoOrganisation agency, List<DemoRecord<NewCandidate>> people) {
    Map<UUID, NewCandidate> byId = new LinkedHashMap<>();
    people.forEach(person -> byId.put(person.id(), person.stated()));
    candidates.create(agency.id(), byId);
  }
}
