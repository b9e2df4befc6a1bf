package org.imagingmatch.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.lint.Looks.atVacancy;
import static org.imagingmatch.lint.Looks.vacancy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.imagingmatch.Examples;
import org.imagingmatch.reference.AwardStatus;
import org.imagingmatch.reference.Credential;
import org.junit.jupiter.api.Test;

/** What is said of the tree of credentials and of those preferred. */
class VacancyCredentialLintTest {

  @Test
  void titleThatAnySpecialtySatisfies() {
    assertThat(atVacancy(ultrasound("{'holds':'ARDMS-RDMS'}")))
        .contains("NOTE credential.umbrella /credentials/holds");
    assertThat(atVacancy(ultrasound("{'holds':'ARDMS-RDMS-AB'}"))).isEmpty();
  }

  @Test
  void credentialThatNobodyHoldsMakesTheVacancyImpossible() {
    String gone = retired(false);
    assertThat(atVacancy(asking("{'holds':'" + gone + "'}")))
        .contains("IMPOSSIBLE credential.extinct /credentials/holds");
    assertThat(atVacancy(asking("{'allOf':[{'holds':'ARRT-MR'},{'holds':'" + gone + "'}]}")))
        .contains("IMPOSSIBLE credential.extinct /credentials/allOf/1/holds");
    assertThat(
            atVacancy(asking("{'atLeast':2,'of':[{'holds':'ARRT-MR'},{'holds':'" + gone + "'}]}")))
        .contains("IMPOSSIBLE credential.extinct /credentials/of/1/holds");
  }

  @Test
  void besideAnAlternativeItIsNotImpossible() {
    String gone = retired(false);
    assertThat(atVacancy(asking("{'anyOf':[{'holds':'ARRT-MR'},{'holds':'" + gone + "'}]}")))
        .contains("WARNING credential.extinct /credentials/anyOf/1/holds");
    assertThat(
            atVacancy(
                asking(
                    "{'anyOf':[{'experience':{'modality':'MR','months':24}},{'holds':'"
                        + gone
                        + "'}]}")))
        .contains("WARNING credential.extinct /credentials/anyOf/1/holds");
  }

  @Test
  void retiredCredentialStillHasItsHolders() {
    assertThat(atVacancy(asking("{'holds':'" + retired(true) + "'}")))
        .contains("WARNING credential.retired /credentials/holds");
    assertThat(atVacancy(asking("{'holds':'ARRT-MR'}"))).isEmpty();
  }

  private static String retired(boolean held) {
    return Looks.CATALOGUE.credentials().stream()
        .filter(one -> one.status() == AwardStatus.RETIRED && one.holdable() == held)
        .filter(one -> one.specialties().isEmpty())
        .filter(one -> Looks.CATALOGUE.acceptedFor(one.code()).isEmpty())
        .map(Credential::code)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void credentialOfOtherModalities() {
    assertThat(atVacancy(asking("{'holds':'ARRT-M'}")))
        .contains("WARNING credential.otherModalities /credentials/holds");
    assertThat(atVacancy(asking("{'allOf':[{'holds':'ARRT-R'},{'holds':'ARRT-CT'}]}", "CT")))
        .doesNotContain("WARNING credential.otherModalities /credentials/allOf/0/holds");
  }

  @Test
  void sameBranchTwice() {
    assertThat(atVacancy(asking("{'allOf':[{'holds':'ARRT-MR'},{'holds':'ARRT-MR'}]}")))
        .containsExactly("WARNING credentials.twice /credentials/allOf/1");
    assertThat(
            atVacancy(
                asking(
                    "{'atLeast':2,'of':[{'holds':'ARRT-MR'},{'holds':'ARRT-MR'},{'holds':'ARMRIT-MRI'}]}")))
        .containsExactly("WARNING credentials.countedTwice /credentials/of/1");
    assertThat(atVacancy(asking("{'anyOf':[{'holds':'ARRT-MR'},{'holds':'ARMRIT-MRI'}]}")))
        .isEmpty();
  }

  @Test
  void alternativeThatLetsNobodyMoreIn() {
    assertThat(
            atVacancy(ultrasound("{'anyOf':[{'holds':'ARDMS-RDMS-AB'},{'holds':'ARDMS-RDMS'}]}")))
        .contains("NOTE credentials.idleAlternative /credentials/anyOf/0")
        .doesNotContain("NOTE credentials.idleAlternative /credentials/anyOf/1");
  }

  @Test
  void conditionThatKeepsNobodyOut() {
    assertThat(
            atVacancy(
                asking(
                    "{'allOf':[{'holds':'ARRT-MR','verifiedAs':'DOCUMENT'},{'holds':'ARRT-MR'}]}")))
        .containsExactly("NOTE credentials.idleCondition /credentials/allOf/1");
  }

  @Test
  void eligibilityThatMustBeVerified() {
    assertThat(
            atVacancy(
                asking("{'holds':'ARRT-MR','orEligible':true,'verifiedAs':'PRIMARY_SOURCE'}")))
        .containsExactly("NOTE credential.eligibleVerified /credentials/verifiedAs");
    assertThat(atVacancy(asking("{'holds':'ARRT-MR','orEligible':true}"))).isEmpty();
  }

  @Test
  void preferredThoughItIsAsked() {
    ObjectNode vacancy =
        asking("{'allOf':[{'holds':'ARRT-MR'},{'holds':'ARRT-CT'}]}")
            .put("acceptEquivalents", false);
    String idle = "NOTE preferred.required /preferredCredentials/0";
    assertThat(atVacancy(vacancy)).contains(idle);
    assertThat(atVacancy(vacancy.deepCopy().put("acceptEquivalents", true))).doesNotContain(idle);
    assertThat(atVacancy(vacancy().put("acceptEquivalents", false))).doesNotContain(idle);
  }

  @Test
  void equivalentThatIsLeftOut() {
    ObjectNode vacancy = asking("{'holds':'ARRT-MR'}").put("acceptEquivalents", false);
    assertThat(atVacancy(vacancy))
        .containsExactly("NOTE credential.equivalents /credentials/holds");
    assertThat(atVacancy(vacancy.deepCopy().put("acceptEquivalents", true))).isEmpty();
    assertThat(atVacancy(vacancy().put("acceptEquivalents", false))).isEmpty();
  }

  private static ObjectNode asking(String tree) {
    ObjectNode vacancy = vacancy();
    vacancy.set("credentials", Examples.json(tree.replace('\'', '"')));
    return vacancy;
  }

  private static ObjectNode asking(String tree, String modality) {
    ObjectNode vacancy = asking(tree);
    vacancy.putArray("modalities").addObject().put("code", modality);
    return vacancy;
  }

  private static ObjectNode ultrasound(String tree) {
    return asking(tree, "US-AB").put("role", "SONOGRAPHER").putNull("licenceRequired");
  }
}
