package org.imagingmatch.matching;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.facility.FacilityService;
import org.imagingmatch.facility.NewFacility;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.vacancy.InlineFacility;
import org.imagingmatch.vacancy.NewVacancy;

/** Matches a vacancy that came with the request. */
@ApplicationScoped
class AdHocService {

  private final MatchService matches;
  private final FacilityService facilities;

  AdHocService(MatchService matches, FacilityService facilities) {
    this.matches = matches;
    this.facilities = facilities;
  }

  /** Ranks the people of the request, or the organisation's own when it brings none. */
  CandidateMatches match(
      UUID organisationId, AdHocMatch body, MatchRequest request, Answer answer) {
    VacancyFacts vacancy = facts(organisationId, body.vacancy());
    if (body.candidates() == null) {
      return matches.candidatesFor(organisationId, vacancy, request, answer);
    }
    return matches.inlineCandidatesFor(
        InlineCandidate.of(body.candidates()), vacancy, request, answer);
  }

  private VacancyFacts facts(UUID agency, NewVacancy vacancy) {
    InlineFacility here = vacancy.facility();
    if (here != null) {
      return Facts.at(null, vacancy, here.region(), here.location(), here.settings());
    }
    NewFacility there = facility(agency, vacancy.facilityId());
    return Facts.at(null, vacancy, there.region(), there.location(), there.settings());
  }

  /** A facility the caller may know of; answers 400 if there is none. */
  private NewFacility facility(UUID agency, UUID id) {
    try {
      return facilities.getOfPosted(agency, id).stated();
    } catch (HttpProblem unknown) {
      throw Problems.invalid(
          List.of(
              Fault.at(
                  "/vacancy/facilityId",
                  "There is no facility with an open vacancy of this id; state facility with its"
                      + " region instead.")));
    }
  }
}
