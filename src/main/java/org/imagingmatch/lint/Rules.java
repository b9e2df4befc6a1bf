package org.imagingmatch.lint;

import java.util.List;

/** All rules, in the order in which their remarks are told. A new one is a line here. */
final class Rules {

  private static final List<Rule<Posting>> OF_VACANCIES =
      List.of(
          new LicenceAgainstLaw(),
          new LicenceNotKnown(),
          new LicenceLeadTime(),
          new VisaLeadTime(),
          new RetiredAsked(),
          new UmbrellaAsked(),
          new CredentialBesideModalities(),
          new EquivalentsLeftOut(),
          new BranchTwice(),
          new BranchWithoutEffect(),
          new EligibleVerified(),
          new PreferredRequired(),
          new TrainingAsksMore(),
          new UsedLongAgo(),
          new ModalityBesideRole(),
          new AskedTwice(),
          new Dates(),
          new PeriodAssumed(),
          new PayWithoutHours(),
          new NobodyReads(),
          new IdleWeights(),
          new PlaceNotMeasured());

  private static final List<Rule<Recorded>> OF_PEOPLE =
      List.of(
          new NothingToMatch(),
          new NotRecorded(),
          new Ended(),
          new EndNotRecorded()::each,
          new RetiredHeld()::each,
          new SupportMissing()::each,
          new LicenceOfNoUse(),
          new LicenceWithoutEnd(),
          new LastUse(),
          new NoLongerFree(),
          new RecordedTwice(),
          new ShownAnywhere(),
          new NotRanked());

  private Rules() {}

  static List<Remark> of(Posting posting) {
    return all(OF_VACANCIES, posting);
  }

  static List<Remark> of(Recorded recorded) {
    return all(OF_PEOPLE, recorded);
  }

  private static <T> List<Remark> all(List<Rule<T>> rules, T subject) {
    return rules.stream().flatMap(rule -> rule.look(subject)).toList();
  }
}
