package org.imagingmatch.lint;

import java.util.Collection;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.LicenceOutlook;
import org.imagingmatch.matching.model.MatchingSettings;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.RuleBook.Route;

/** The start is too near for whoever has no licence yet but could obtain one. */
final class LicenceLeadTime implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    LicenceOutlook outlook = LicenceOutlook.of(posting.facts(), posting.situation());
    if (!outlook.everObtainable() || outlook.obtainable()) {
      return Stream.empty();
    }
    int days = days(posting, outlook);
    return Stream.of(
        Remark.warning(
            "/startsOn",
            "licence.noTimeLeft",
            "jurisdiction",
            posting.jurisdiction(),
            "start",
            posting.start(),
            "days",
            days,
            "from",
            posting.today().plusDays(days)));
  }

  private static int days(Posting posting, LicenceOutlook outlook) {
    MatchingSettings settings = posting.situation().settings();
    RuleBook rules = posting.situation().rules();
    return outlook.registrations().stream()
        .filter(code -> rules.credentials().get(code).counts())
        .map(rules.regulatorRoutes()::get)
        .flatMap(Collection::stream)
        .mapToInt(route -> days(route, settings))
        .min()
        .orElseThrow();
  }

  private static int days(Route route, MatchingSettings settings) {
    return route.recognised() ? settings.licenceDaysRecognised() : settings.licenceDaysPathway();
  }
}
