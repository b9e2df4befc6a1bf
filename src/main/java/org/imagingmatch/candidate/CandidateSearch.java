package org.imagingmatch.candidate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.imagingmatch.platform.store.Facet;
import org.imagingmatch.platform.store.Near;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.CredentialsWanted;
import org.imagingmatch.reference.KnownCode;
import org.imagingmatch.reference.Regions;

/**
 * Which candidates to find: the filters of the list, and what has no place in an address.
 *
 * @param credentials several held, as {@code credential} is
 * @param experience all of these
 * @param near where the person lives; nobody without a recorded location
 * @param not none of these filters may hold
 * @param facets names of filters whose values to count
 */
public record CandidateSearch(
    @Size(max = 50, message = "{values}") List<CandidateStatus> status,
    @Size(max = 50, message = "{values}") List<@KnownCode(CodeKind.ROLE) String> role,
    @Size(max = 50, message = "{values}") List<@KnownCode(CodeKind.MODALITY) String> modality,
    @Size(max = 50, message = "{values}") List<@KnownCode(CodeKind.CREDENTIAL) String> credential,
    @Size(max = 50, message = "{values}") List<@KnownCode(CodeKind.JURISDICTION) String> licence,
    LocalDate heldOn,
    @Size(max = 50, message = "{values}") List<@KnownCode(CodeKind.AREA) String> homeRegion,
    @Size(max = 50, message = "{values}") List<@KnownCode(CodeKind.AREA) String> acceptedRegion,
    LocalDate availableFrom,
    LocalDate availableOn,
    Boolean discoverable,
    @Valid CredentialsWanted credentials,
    @Size(max = 20, message = "{values}") List<@Valid LeastExperience> experience,
    @Valid Near near,
    @Valid CandidateFilter not,
    @Size(max = 20, message = "{values}") List<String> facets,
    @Min(1) Integer limit,
    String cursor) {

  static final String IN_MODALITY =
      "exists (select from candidate_experience e where e.organisation_id = r.organisation_id"
          + " and e.candidate_id = r.id and e.modality %s%s)";

  /** The same as an address says it. */
  static CandidateSearch of(CandidateFilter filter, List<String> facets, PageRequest page) {
    return new CandidateSearch(
        filter.status(),
        filter.role(),
        filter.modality(),
        filter.credential(),
        filter.licence(),
        filter.heldOn(),
        filter.homeRegion(),
        filter.acceptedRegion(),
        filter.availableFrom(),
        filter.availableOn(),
        filter.discoverable(),
        null,
        null,
        null,
        null,
        facets,
        page.limit(),
        page.cursor());
  }

  private CandidateFilter filter() {
    return new CandidateFilter(
        status,
        role,
        modality,
        credential,
        licence,
        heldOn,
        homeRegion,
        acceptedRegion,
        availableFrom,
        availableOn,
        discoverable);
  }

  Restrictions restrictions(Regions regions) {
    Restrictions restrictions = filter().restrictions(regions);
    if (credentials != null) {
      Held held = Held.credential(heldOn);
      credentials.restrict(restrictions, held.condition(), held.values());
    }
    if (experience != null) {
      experience.forEach(
          least ->
              restrictions.and(
                  "experience",
                  IN_MODALITY.formatted("= ?", " and e.months >= ?"),
                  least.modality(),
                  least.months()));
    }
    if (near != null) {
      restrictions.and("near", Near.within("r.home_latitude", "r.home_longitude"), near.values());
    }
    return not == null ? restrictions : restrictions.none(not.restrictions(regions));
  }

  /** What can be counted. */
  List<Facet> countable() {
    return CandidateFacets.on(heldOn);
  }

  PageRequest page() {
    return new PageRequest(limit, cursor);
  }
}
