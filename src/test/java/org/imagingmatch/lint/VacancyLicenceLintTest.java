package org.imagingmatch.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.lint.Looks.atVacancy;
import static org.imagingmatch.lint.Looks.atVacancyIn;
import static org.imagingmatch.lint.Looks.vacancy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.imagingmatch.Examples;
import org.imagingmatch.reference.LicenceFamily;
import org.imagingmatch.reference.LicenceRequirement;
import org.junit.jupiter.api.Test;

/** What is said of the licence, the visa and the time that both take. */
class VacancyLicenceLintTest {

  @Test
  void ofASoundVacancyThereIsNothingToSay() {
    assertThat(atVacancy(vacancy())).isEmpty();
  }

  @Test
  void licenceAskedWhereTheLawAsksNone() {
    assertThat(atVacancyIn("CA-BC", vacancy()))
        .containsExactly("WARNING licence.notNeeded /licenceRequired");
    assertThat(atVacancyIn("CA-BC", silent())).isEmpty();
  }

  @Test
  void noLicenceAskedWhereTheLawAsksOne() {
    ObjectNode none = vacancy().put("licenceRequired", false);
    assertThat(atVacancy(none)).containsExactly("WARNING licence.needed /licenceRequired");
    assertThat(atVacancyIn("CA-BC", none)).isEmpty();
  }

  @Test
  void theRuleIsNamedWithItsSource() {
    Posting posting = Looks.posting(vacancy(), Examples.facility().put("region", "CA-BC"));
    assertThat(Rules.of(posting))
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.source()).contains("bchealthregulators.ca");
              assertThat(remark.asOf()).isEqualTo("2026-11-22");
            });
  }

  @Test
  void needThatWasNotResearchedIsNeverTakenForNone() {
    assertThat(atVacancyIn("FJ", silent()))
        .containsExactly("NOTE licence.notResearched /licenceRequired");
    assertThat(atVacancyIn("FJ", vacancy())).isEmpty();
  }

  @Test
  void needInSomeCasesOnlyIsSaid() {
    String partial =
        Looks.CATALOGUE.licensingRules().stream()
            .filter(
                law ->
                    law.requirement(LicenceFamily.MRI)
                        .filter(LicenceRequirement.PARTIAL::equals)
                        .isPresent())
            .findFirst()
            .orElseThrow()
            .jurisdiction();
    assertThat(atVacancyIn(partial, silent())).contains("NOTE licence.partial /licenceRequired");
  }

  @Test
  void roleOfWhichNoLawSpeaks() {
    String role =
        Looks.CATALOGUE.roles().stream()
            .filter(one -> one.licenceFamily() == null)
            .findFirst()
            .orElseThrow()
            .code();
    assertThat(atVacancy(silent().put("role", role)))
        .contains("NOTE licence.noFamily /licenceRequired");
    assertThat(atVacancy(vacancy().put("role", role)))
        .doesNotContain("NOTE licence.noFamily /licenceRequired");
  }

  @Test
  void startThatIsTooNearForALicence() {
    ObjectNode radiographer = silent().put("role", "RADIOGRAPHER").put("startsOn", "2027-01-15");
    String tooNear = "WARNING licence.noTimeLeft /startsOn";
    assertThat(atVacancyIn("GB", radiographer.deepCopy().put("startsOn", "2026-12-20")))
        .contains(tooNear);
    assertThat(atVacancyIn("GB", radiographer.deepCopy().put("startsOn", "2027-09-01")))
        .doesNotContain(tooNear);
    assertThat(atVacancy(vacancy().put("startsOn", "2027-01-01"))).doesNotContain(tooNear);
  }

  @Test
  void startThatIsTooNearForAVisa() {
    ObjectNode sponsoring = vacancy().put("sponsorsVisa", true);
    assertThat(atVacancy(sponsoring)).containsExactly("WARNING visa.noTimeLeft /sponsorsVisa");
    assertThat(atVacancy(sponsoring.put("startsOn", "2027-02-20"))).isEmpty();
  }

  private static ObjectNode silent() {
    return vacancy().putNull("licenceRequired");
  }
}
