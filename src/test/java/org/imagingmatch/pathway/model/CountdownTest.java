package org.imagingmatch.pathway.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.imagingmatch.pathway.model.Countdown.CountdownBasis;
import org.imagingmatch.pathway.model.Countdown.CountdownState;
import org.junit.jupiter.api.Test;

/** When something runs out, by the record and by the body's own clock. */
class CountdownTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
  private static final Rhythm HCPC =
      new Rhythm(LocalDate.parse("2025-12-01"), LocalDate.parse("2026-02-28"), 24);

  @Test
  void whatIsRecordedCountsBeforeTheRhythmOfTheBody() {
    Countdown recorded = Countdown.until(day("2027-05-31"), HCPC, 24, TODAY);
    assertThat(recorded.dueOn()).isEqualTo("2027-05-31");
    assertThat(recorded.basis()).isEqualTo(CountdownBasis.RECORDED);
  }

  @Test
  void whatEndsTodayIsDueAndWhatEndedYesterdayIsOver() {
    assertThat(Countdown.until(TODAY, null, 12, TODAY).state()).isEqualTo(CountdownState.DUE);
    assertThat(Countdown.until(TODAY.minusDays(1), null, 12, TODAY).state())
        .isEqualTo(CountdownState.ENDED);
  }

  @Test
  void anEndThatNobodyRecordedIsUnknownNotNever() {
    Countdown unknown = Countdown.until(null, null, 12, TODAY);
    assertThat(unknown.state()).isEqualTo(CountdownState.UNKNOWN);
    assertThat(unknown.dueOn()).isNull();
    assertThat(unknown.everyMonths()).isEqualTo(12);
    assertThat(Countdown.until(null, null, null, TODAY).state()).isEqualTo(CountdownState.UNKNOWN);
  }

  @Test
  void windowsOfAProfessionComeAgainAndEndWithTheMonth() {
    Countdown next = Countdown.until(null, HCPC, 24, TODAY);
    assertThat(next.opensOn()).isEqualTo("2027-12-01");
    assertThat(next.dueOn()).isEqualTo("2028-02-29");
    assertThat(next.basis()).isEqualTo(CountdownBasis.BODY);
  }

  @Test
  void aFixedCycleEndsOnItsLastDayAndNotBefore() {
    Rhythm triennium = new Rhythm(null, day("2027-11-30"), 36);
    assertThat(triennium.on(day("2027-11-30")).endsOn()).isEqualTo("2027-11-30");
    assertThat(triennium.on(day("2027-12-01")).endsOn()).isEqualTo("2030-11-30");
    assertThat(triennium.on(day("2021-01-01")).endsOn()).isEqualTo("2021-11-30");
  }

  @Test
  void aRecordedCycleThatIsOverSaysNothingOfTheNext() {
    assertThat(Countdown.cycle(day("2026-10-31"), null, 24, TODAY).state())
        .isEqualTo(CountdownState.UNKNOWN);
    assertThat(Countdown.cycle(day("2027-04-30"), null, 24, TODAY).dueOn()).isEqualTo("2027-04-30");
  }

  @Test
  void theCycleOfTheBodyCountsBeforeTheRecordedOne() {
    Rhythm biennium = new Rhythm(null, day("2026-12-31"), 24);
    assertThat(Countdown.cycle(day("2027-04-30"), biennium, 24, TODAY).dueOn())
        .isEqualTo("2026-12-31");
  }

  @Test
  void qualifyingAgainComesEverySoManyMonthsAfterTheIssue() {
    assertThat(Countdown.since(day("2019-05-01"), 120, TODAY).dueOn()).isEqualTo("2029-05-01");
    assertThat(Countdown.since(day("2012-02-29"), 84, TODAY).dueOn()).isEqualTo("2033-02-28");
    assertThat(Countdown.since(null, 120, TODAY).state()).isEqualTo(CountdownState.UNKNOWN);
    assertThat(Countdown.since(TODAY, null, TODAY).state()).isEqualTo(CountdownState.UNKNOWN);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
