package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.Judging.RULES;
import static org.imagingmatch.matching.model.Judging.SETTINGS;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The number by which rows are ordered never says that somebody is weaker than they are. */
class StrengthTest {

  private static final int SEEDS = 20_000;
  private static final double ROUNDING = 1e-12;

  @Test
  void nobodyHasMorePointsThanTheirWeaknessAllowsOnAnyDay() {
    VacancyFacts vacancy = aVacancy().facts();
    FactsGenerator.forSeeds(
        SEEDS,
        generator -> {
          LocalDate asOf = Judging.AS_OF.plusDays(generator.random().nextInt(3000) - 1500);
          Situation situation = Situation.of(vacancy, asOf, RULES, SETTINGS);
          RecencyFit recency = (RecencyFit) situation.demand(vacancy).rule(Fit.RECENCY);
          int months = generator.random().nextInt(300);
          int verification = generator.random().nextInt(101);
          LocalDate lastUse =
              generator.chance(0.1) ? null : asOf.minusDays(generator.random().nextInt(2000) - 20);
          int weakness = Strength.weakness(months, day(lastUse), verification);
          double least = VerificationLevel.SELF_DECLARED.factor();
          double points =
              Strength.EXPERIENCE * ExperienceFit.degree(months)
                  + Strength.RECENCY * recency.degree(lastUse)
                  + Strength.VERIFICATION
                      * Math.max(0, (verification / 100.0 - least) / (1 - least));
          long faded = recency.faded().toEpochDay();
          assertThat(Strength.most(weakness, faded)).isGreaterThanOrEqualTo(points - ROUNDING);
          assertThat(Strength.weakest(points, faded)).isGreaterThanOrEqualTo(weakness);
          assertThat(Strength.weakness(months + 1, day(lastUse), verification))
              .isLessThanOrEqualTo(weakness);
          assertThat(Strength.weakness(months, day(lastUse), verification + 1))
              .isLessThanOrEqualTo(weakness);
          assertThat(Strength.weakness(months, day(asOf.plusDays(21)), verification))
              .isLessThanOrEqualTo(weakness);
        });
  }

  /** Otherwise no stream would ever end early. */
  @Test
  void weakerRowsPromiseLess() {
    long faded = Judging.AS_OF.minusMonths(60).toEpochDay();
    int today = (int) Judging.AS_OF.toEpochDay();
    int strong = Strength.weakness(120, today, 100);
    int weak = Strength.weakness(60, today - 300, 75);
    assertThat(strong).isLessThan(weak);
    assertThat(Strength.most(strong, faded)).isGreaterThan(Strength.most(weak, faded) + 5);
    assertThat(Strength.weakest(Strength.most(strong, faded), faded)).isBetween(strong, weak - 1);
  }

  private static Integer day(LocalDate day) {
    return day == null ? null : (int) day.toEpochDay();
  }
}
