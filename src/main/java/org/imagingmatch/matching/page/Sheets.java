package org.imagingmatch.matching.page;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.imagingmatch.matching.BlindMatch;
import org.imagingmatch.matching.BlindMatches;
import org.imagingmatch.matching.CandidateMatch;
import org.imagingmatch.matching.CandidateMatches;
import org.imagingmatch.matching.RankingPage;
import org.imagingmatch.matching.VacancyMatch;
import org.imagingmatch.matching.VacancyMatches;
import org.imagingmatch.organisation.Agency;

/** The answers of matching that can be read as tables. */
final class Sheets {

  private static final List<String> OWN = List.of("candidateId", "externalId");
  private static final List<String> BLIND = List.of("candidateId", "agencyId", "agency");
  private static final List<String> VACANCIES =
      List.of("vacancyId", "facilityId", "title", "region", "periodStart", "periodEnd");

  private Sheets() {}

  static Sheet of(RankingPage answer) {
    if (answer instanceof CandidateMatches own) {
      return new Sheet(
          "Candidates for " + own.title(),
          own.asOf(),
          own.period(),
          own.weights(),
          OWN,
          own.items().stream().map(Sheets::line).toList(),
          own.nextCursor());
    }
    if (answer instanceof BlindMatches blind) {
      return new Sheet(
          "People of all agencies for " + blind.title(),
          blind.asOf(),
          blind.period(),
          blind.weights(),
          BLIND,
          blind.items().stream().map(Sheets::line).toList(),
          blind.nextCursor());
    }
    VacancyMatches vacancies = (VacancyMatches) answer;
    return new Sheet(
        "Open vacancies for candidate " + vacancies.candidateId(),
        vacancies.asOf(),
        null,
        null,
        VACANCIES,
        vacancies.items().stream().map(Sheets::line).toList(),
        vacancies.nextCursor());
  }

  private static Line line(CandidateMatch one) {
    return new Line(
        one.rank(),
        one.candidateId().toString(),
        Objects.requireNonNullElse(one.externalId(), one.candidateId().toString()),
        cells(one.candidateId(), one.externalId()),
        one.eligibility(),
        one.score(),
        one.earliestStart(),
        one.gates(),
        one.fits());
  }

  private static Line line(BlindMatch one) {
    Agency agency = one.agency();
    return new Line(
        one.rank(),
        one.candidateId().toString(),
        one.candidateId().toString(),
        cells(one.candidateId(), agency.id(), agency.name()),
        one.eligibility(),
        one.score(),
        one.earliestStart(),
        one.gates(),
        one.fits());
  }

  private static Line line(VacancyMatch one) {
    return new Line(
        one.rank(),
        one.vacancyId().toString(),
        one.title(),
        cells(
            one.vacancyId(),
            one.facilityId(),
            one.title(),
            one.region(),
            one.period().start(),
            one.period().end()),
        one.eligibility(),
        one.score(),
        one.earliestStart(),
        one.gates(),
        one.fits());
  }

  private static List<String> cells(Object... values) {
    return Arrays.stream(values).map(value -> Objects.toString(value, null)).toList();
  }
}
