package org.imagingmatch.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.lint.Looks.atPerson;
import static org.imagingmatch.lint.Looks.person;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.imagingmatch.Examples;
import org.imagingmatch.reference.Credential;
import org.junit.jupiter.api.Test;

/** What is said of a person's record; of a sound one, nothing. */
class PersonLintTest {

  @Test
  void ofASoundRecordThereIsNothingToSay() {
    assertThat(atPerson(person())).isEmpty();
  }

  @Test
  void personWithoutAnyModality() {
    ObjectNode person = person();
    person.putArray("experience");
    person.putArray("credentials");
    assertThat(atPerson(person)).containsExactly("IMPOSSIBLE person.noModality /experience");
    person.set("credentials", person().get("credentials"));
    assertThat(atPerson(person)).isEmpty();
  }

  @Test
  void whatNobodyRecordedIsUnknown() {
    assertThat(atPerson(Examples.bareCandidate()))
        .containsExactly(
            "NOTE person.notRecorded /workRights",
            "NOTE person.notRecorded /experience",
            "NOTE person.notRecorded /education",
            "NOTE person.notRecorded /languages",
            "NOTE person.notRecorded /availability");
    ObjectNode none = Examples.bareCandidate();
    for (String section : List.of("workRights", "education", "languages")) {
      none.putArray(section);
    }
    none.putObject("availability");
    assertThat(atPerson(none)).containsExactly("NOTE person.notRecorded /experience");
  }

  @Test
  void whatHasEndedCountsNoMore() {
    assertThat(atPerson(endingOn("2026-11-21")))
        .containsExactly(
            "WARNING person.ended /credentials/0/validUntil",
            "WARNING person.ended /licences/0/validUntil",
            "WARNING person.ended /certificates/0/validUntil",
            "WARNING person.ended /workRights/0/validUntil");
    assertThat(atPerson(endingOn("2026-11-22"))).isEmpty();
  }

  private static ObjectNode endingOn(String day) {
    ObjectNode person = person();
    for (String section : List.of("credentials", "licences", "certificates", "workRights")) {
      first(person, section).put("validUntil", day);
    }
    return person;
  }

  @Test
  void endThatIsNotRecordedCannotBeReliedOn() {
    ObjectNode person = person();
    first(person, "credentials").remove("validUntil");
    first(person, "licences").remove("validUntil");
    assertThat(atPerson(person))
        .containsExactly(
            "WARNING credential.noEnd /credentials/0/validUntil",
            "WARNING licence.noEnd /licences/0/validUntil");
    first(person, "credentials").put("status", "REGISTRY_ELIGIBLE");
    assertThat(atPerson(person)).containsExactly("WARNING licence.noEnd /licences/0/validUntil");
  }

  @Test
  void credentialThatNobodyHoldsAnyMore() {
    String gone =
        Looks.CATALOGUE.credentials().stream()
            .filter(one -> !one.holdable())
            .map(Credential::code)
            .findFirst()
            .orElseThrow();
    ObjectNode person = person();
    person.withArray("credentials").addObject().put("code", gone).put("validUntil", "2027-01-01");
    assertThat(atPerson(person)).contains("WARNING credential.extinct /credentials/1/code");
  }

  @Test
  void postprimaryCredentialWithoutItsSupport() {
    ObjectNode person = person();
    person
        .withArray("credentials")
        .addObject()
        .put("code", "ARRT-M")
        .put("validUntil", "2027-05-31");
    assertThat(atPerson(person)).contains("NOTE credential.unsupported /credentials/1/code");
    person
        .withArray("credentials")
        .addObject()
        .put("code", "ARRT-R")
        .put("validUntil", "2027-05-31");
    assertThat(atPerson(person)).noneMatch(line -> line.contains("credential.unsupported"));
  }

  @Test
  void licenceOfAPlaceThatGivesNone() {
    ObjectNode person = person();
    first(person, "licences").put("jurisdiction", "CA-BC");
    assertThat(atPerson(person)).containsExactly("NOTE licence.ofNoUse /licences/0/jurisdiction");
  }

  @Test
  void lastUseThatSaysNothing() {
    ObjectNode person = person();
    first(person, "experience").put("lastUsedOn", "2026-11-23");
    assertThat(atPerson(person))
        .containsExactly("WARNING experience.lastUseAhead /experience/0/lastUsedOn");
    first(person, "experience").remove("lastUsedOn");
    assertThat(atPerson(person))
        .containsExactly("NOTE experience.lastUseNotRecorded /experience/0/lastUsedOn");
    first(person, "experience").put("months", 0);
    assertThat(atPerson(person)).isEmpty();
  }

  @Test
  void personWhoIsNoLongerFree() {
    ObjectNode person = person();
    person.putObject("availability").put("until", "2026-11-21");
    assertThat(atPerson(person))
        .containsExactly("IMPOSSIBLE availability.past /availability/until");
    person.putObject("availability").put("until", "2026-11-22");
    assertThat(atPerson(person)).isEmpty();
  }

  @Test
  void sameEntryAgain() {
    String[] sections = {
      "workRights", "credentials", "licences", "certificates", "experience", "languages"
    };
    ObjectNode person = person();
    for (String section : sections) {
      person.withArray(section).add(first(person, section).deepCopy());
    }
    assertThat(atPerson(person))
        .containsExactlyElementsOf(
            Arrays.stream(sections)
                .map(section -> "WARNING list.twice /" + section + "/1")
                .toList());
  }

  @Test
  void licencesForSeveralModalitiesAreSeveral() {
    ObjectNode person = person();
    ObjectNode other = first(person, "licences").deepCopy();
    other.putArray("scope").add("CT");
    person.withArray("licences").add(other);
    assertThat(atPerson(person)).isEmpty();
  }

  @Test
  void personWhoIsShownEverywhere() {
    ObjectNode person = person();
    person.remove("regions");
    assertThat(atPerson(person)).containsExactly("NOTE discoverable.anywhere /regions");
    assertThat(atPerson(person.put("discoverable", false))).isEmpty();
  }

  @Test
  void personWhoIsNotRanked() {
    assertThat(atPerson(person().put("status", "ARCHIVED")))
        .containsExactly("NOTE status.notRanked /status");
  }

  private static ObjectNode first(ObjectNode person, String section) {
    return (ObjectNode) person.withArray(section).get(0);
  }
}
