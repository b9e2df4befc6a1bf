package org.imagingmatch.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.imagingmatch.coverage.CoverageTally.Chance;
import org.imagingmatch.matching.Market;
import org.imagingmatch.matching.Market.Extent;
import org.imagingmatch.matching.Market.Posts;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Post;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;
import org.imagingmatch.platform.limits.Charges;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.Region;

/** Puts what is open beside who could take it: each person before each post, once. */
@ApplicationScoped
class CoverageService {

  private static final List<Integer> HORIZON_DAYS = List.of(30, 60, 90);

  private final Market market;
  private final RuleBook rules;
  private final Catalogue catalogue;
  private final Charges charges;

  CoverageService(Market market, RuleBook rules, Catalogue catalogue, Charges charges) {
    this.market = market;
    this.rules = rules;
    this.catalogue = catalogue;
    this.charges = charges;
  }

  private record Place(String region, String modality, YearMonth month) {}

  /** Of the vacancies that an agency sees, those that are asked for. */
  Coverage of(UUID agencyId, CoverageParameters asked) {
    Posts posts = market.posts(agencyId, asked::wants);
    YearMonth first = YearMonth.from(posts.asOf());
    List<YearMonth> months =
        Stream.iterate(first, month -> month.plusMonths(1)).limit(asked.length()).toList();
    Map<Place, CoverageTally> cells = new HashMap<>();
    int begin = 0;
    for (Post post : posts.items()) {
      YearMonth month = month(post, first);
      if (months.contains(month)) {
        modalities(post, asked).forEach(code -> cell(cells, post, code, month).add(post));
        begin++;
      }
    }
    int judged = begin;
    List<CoverageTally> tallies = List.copyOf(cells.values());
    Extent extent =
        market.people(
            agencyId,
            person -> chances(person, posts.asOf(), tallies),
            chances -> {
              charges.used(judged);
              for (int i = 0; i < tallies.size(); i++) {
                tallies.get(i).count(chances.get(i));
              }
            });
    return new Coverage(
        posts.asOf(),
        months.stream().map(YearMonth::toString).toList(),
        extent.people(),
        begin,
        posts.exact() && extent.exact(),
        cells.entrySet().stream()
            .map(each -> cell(each.getKey(), each.getValue()))
            .sorted(CoverageCell.ORDER)
            .toList());
  }

  private static YearMonth month(Post post, YearMonth first) {
    YearMonth month = YearMonth.from(post.situation().period().start());
    return month.isBefore(first) ? first : month;
  }

  private Stream<String> modalities(Post post, CoverageParameters asked) {
    return post.vacancy().modalities().stream()
        .map(AskedModality::code)
        .distinct()
        .filter(
            code ->
                asked.modality() == null
                    || rules.modalities().get(asked.modality()).covers().contains(code));
  }

  private static CoverageTally cell(
      Map<Place, CoverageTally> cells, Post post, String modality, YearMonth month) {
    return cells.computeIfAbsent(
        new Place(post.vacancy().region(), modality, month),
        none -> new CoverageTally(HORIZON_DAYS.size()));
  }

  private static List<Chance> chances(
      CandidateFacts person, LocalDate asOf, List<CoverageTally> tallies) {
    List<CandidateFacts> later = new ArrayList<>();
    CandidateFacts last = person;
    for (int days : HORIZON_DAYS) {
      CandidateFacts then = person.on(asOf.plusDays(days + 1L));
      last = then.equals(last) ? last : then;
      later.add(last);
    }
    return tallies.stream().map(tally -> tally.chance(person, later)).toList();
  }

  private CoverageCell cell(Place place, CoverageTally tally) {
    String name = catalogue.regions().find(place.region()).map(Region::name).orElse(place.region());
    return tally.of(place.region(), name, place.modality(), place.month().toString());
  }
}
