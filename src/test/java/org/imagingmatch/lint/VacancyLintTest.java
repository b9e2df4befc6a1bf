package org.imagingmatch.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.lint.Looks.atVacancy;
import static org.imagingmatch.lint.Looks.vacancy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.imagingmatch.Examples;
import org.junit.jupiter.api.Test;

/** What is said of everything else in a vacancy; of a sound one, nothing. */
class VacancyLintTest {

  @Test
  void trainingPostThatAsksWhatIsToBeLearnt() {
    ObjectNode training = vacancy().put("training", true);
    training.set("credentials", Examples.json("{\"holds\":\"ARRT-MR\"}"));
    assertThat(atVacancy(training))
        .contains("WARNING training.experience /modalities/0")
        .contains("WARNING training.credential /credentials/holds");
    training.putArray("modalities").addObject().put("code", "MR");
    training.set("credentials", Examples.json("{\"holds\":\"ARRT-R\"}"));
    assertThat(atVacancy(training)).noneMatch(line -> line.contains("training."));
  }

  @Test
  void useThatIsNoLongerRecent() {
    assertThat(atVacancy(usedWithin(61)))
        .containsExactly("NOTE modality.longAgo /modalities/0/usedWithinMonths");
    assertThat(atVacancy(usedWithin(60))).isEmpty();
  }

  private static ObjectNode usedWithin(int months) {
    ObjectNode vacancy = vacancy();
    vacancy.putArray("modalities").addObject().put("code", "MR").put("usedWithinMonths", months);
    return vacancy;
  }

  @Test
  void modalityInWhichTheRoleDoesNotWork() {
    ObjectNode vacancy = vacancy();
    vacancy.withArray("modalities").addObject().put("code", "MG");
    assertThat(atVacancy(vacancy)).containsExactly("NOTE modality.notOfRole /modalities/1/code");
  }

  @Test
  void modalitiesAkinToTheRolesAreItsOwn() {
    ObjectNode vacancy = Examples.bareVacancy(UUID.randomUUID()).put("role", "SONOGRAPHER");
    vacancy.putArray("modalities").addObject().put("code", "US-AB");
    assertThat(atVacancy(vacancy)).noneMatch(line -> line.contains("modality.notOfRole"));
  }

  @Test
  void sameEntryAgain() {
    ObjectNode vacancy = vacancy();
    vacancy.withArray("preferredCredentials").add("ARRT-CT");
    vacancy.withArray("certificates").addObject().put("code", "BLS").put("withinDays", 30);
    vacancy.withArray("languages").addObject().put("tag", "en");
    assertThat(atVacancy(vacancy))
        .containsExactlyInAnyOrder(
            "WARNING list.twice /preferredCredentials/1",
            "WARNING list.twice /certificates/1",
            "WARNING list.twice /languages/1");
  }

  @Test
  void daysThatHaveGoneBy() {
    ObjectNode past = vacancy().put("startsOn", "2026-11-21").put("closesOn", "2026-11-21");
    assertThat(atVacancy(past))
        .containsExactly("WARNING start.past /startsOn", "WARNING closing.past /closesOn");
    ObjectNode today = vacancy().put("startsOn", "2026-11-22").put("closesOn", "2026-11-22");
    assertThat(atVacancy(today)).isEmpty();
  }

  @Test
  void daysThatContradictEachOther() {
    assertThat(atVacancy(vacancy().put("startsAsap", true)))
        .containsExactly("WARNING start.both /startsAsap");
    assertThat(atVacancy(vacancy().put("closesOn", "2027-01-16")))
        .containsExactly("WARNING closing.afterStart /closesOn");
  }

  @Test
  void timeThatIsAssumed() {
    ObjectNode open = vacancy();
    open.remove("startsOn");
    open.remove("weeks");
    assertThat(atVacancy(open))
        .containsExactly("NOTE start.assumed /startsOn", "NOTE weeks.assumed /weeks");
    assertThat(atVacancy(open.put("contract", "PERMANENT")))
        .containsExactly("NOTE start.assumed /startsOn");
    open.remove("contract");
    assertThat(atVacancy(open)).contains("NOTE weeks.assumed /weeks");
  }

  @Test
  void payThatComparesWithNothing() {
    ObjectNode vacancy = vacancy();
    vacancy.remove("hoursPerWeek");
    assertThat(atVacancy(vacancy)).containsExactly("NOTE pay.noHours /hoursPerWeek");
    vacancy.withObject("/pay").put("per", "WEEK");
    assertThat(atVacancy(vacancy)).isEmpty();
  }

  @Test
  void openVacancyThatNobodyReads() {
    ObjectNode vacancy = vacancy();
    vacancy.putArray("sharedWith");
    assertThat(atVacancy(vacancy)).containsExactly("WARNING shared.nobody /sharedWith");
    assertThat(atVacancy(vacancy.put("status", "DRAFT"))).isEmpty();
  }

  @Test
  void weightOfSomethingThatIsNotStated() {
    ObjectNode vacancy = vacancy();
    vacancy.remove("pay");
    vacancy.withObject("/weights").put("PAY", 20);
    assertThat(atVacancy(vacancy)).containsExactly("NOTE weights.idle /weights/PAY");
    assertThat(atVacancy(vacancy())).isEmpty();
  }

  @Test
  void noWeightThatCounts() {
    ObjectNode vacancy = vacancy();
    vacancy.remove("pay");
    ObjectNode weights = vacancy.putObject("weights").put("PAY", 1);
    for (String fit :
        new String[] {
          "EXPERIENCE",
          "CREDENTIAL_STRENGTH",
          "PROXIMITY",
          "RECENCY",
          "AVAILABILITY_FIT",
          "PREFERRED_CREDENTIALS",
          "SETTING",
          "LANGUAGE_MARGIN"
        }) {
      weights.put(fit, 0);
    }
    assertThat(atVacancy(vacancy)).containsExactly("WARNING weights.nothing /weights");
  }

  @Test
  void facilityWithoutCoordinates() {
    ObjectNode facility = Examples.facility();
    facility.remove("location");
    assertThat(atVacancy(vacancy(), facility))
        .containsExactly("NOTE facility.notMeasured /facilityId");
  }
}
