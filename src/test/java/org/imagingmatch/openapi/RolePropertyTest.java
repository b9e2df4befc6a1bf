package org.imagingmatch.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.imagingmatch.AtOnce;
import org.imagingmatch.Tokens;
import org.imagingmatch.demo.SmallDemo;
import org.imagingmatch.demo.SmallDemoProfile;
import org.imagingmatch.organisation.LocalOrganisations;
import org.imagingmatch.organisation.OrganisationKind;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which role is told which properties, by openapi.yaml and by the service. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(SmallDemoProfile.class)
class RolePropertyTest {

  private static final Description DESCRIPTION = Description.committed();
  private static final CommittedTable TABLE = new CommittedTable("properties.csv");

  private static final Map<OrganisationKind, UUID> ORGANISATIONS =
      Map.of(
          OrganisationKind.AGENCY, LocalOrganisations.AGENCY,
          OrganisationKind.PROVIDER, LocalOrganisations.PROVIDER,
          OrganisationKind.OPERATOR, LocalOrganisations.OPERATOR);

  /** Those who may not know who a person is. */
  private static final Set<String> BLIND =
      Set.of("provider", "auditor", "operator", CommittedTable.ANONYMOUS);

  private static final Map<String, Description> READ_BY =
      CommittedTable.ROLES.stream().collect(Collectors.toMap(role -> role, DESCRIPTION::as));

  private static Foreign things;
  private static People people;

  @BeforeAll
  static void load() {
    SmallDemo.load();
    things = Foreign.of(DESCRIPTION);
    people = People.ofTheDemo();
  }

  @Test
  void theTableIsWhatTheDescriptionSays() {
    Map<String, Set<String>> rows = new TreeMap<>();
    for (String role : CommittedTable.ROLES) {
      for (String property : Reachable.by(role, DESCRIPTION)) {
        rows.computeIfAbsent(property, none -> new HashSet<>()).add(role);
      }
    }
    TABLE.isExactly("property", rows);
  }

  /**
   * All that a candidate has and a blind match has not; a new field is among it until somebody says
   * otherwise. What a provider states of its own may share a form with it, such as a location.
   */
  private static Set<String> personal() {
    Set<String> personal =
        Reachable.in(DESCRIPTION, "Candidate", "CandidateMatches", "CandidateMatchPair");
    personal.removeAll(
        Reachable.in(DESCRIPTION, "BlindMatches", "BlindMatchPair", "Facility", "Vacancy"));
    return personal;
  }

  @Test
  void whatIsPersonalIsFoundInTheSchemas() {
    assertThat(personal())
        .contains("Candidate.id", "Candidate.externalId", "CandidateMatch.externalId")
        .contains("PersonName.given", "PersonName.family", "Contact.email", "Contact.phone")
        .contains("Home.region", "Home.location", "HeldCredential.number", "WorkRight.basis")
        .contains("Education.programme", "ContinuingEducation.credits", "MinimumPay.amount")
        .contains("Experience.months", "SpokenLanguage.tag", "HeldLicence.jurisdiction");
  }

  @ParameterizedTest
  @ValueSource(strings = {"provider", "auditor", "operator", CommittedTable.ANONYMOUS})
  void noAnswerHasAPropertyThatIsPersonal(String role) {
    assertThat(Reachable.by(role, DESCRIPTION)).doesNotContainAnyElementsOf(personal());
  }

  @ParameterizedTest
  @MethodSource("reads")
  void ofAlternativesOneIsForTheRole(String role, Described operation) {
    JsonNode alternatives = DESCRIPTION.resolved(schema(operation)).path("anyOf");
    if (elements(alternatives).anyMatch(each -> DESCRIPTION.resolved(each).has("x-roles"))) {
      assertThat(READ_BY.get(role).resolved(schema(operation)).get("anyOf")).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("reads")
  void answersHaveThePropertiesOfTheRole(String role, Described operation) throws Exception {
    assertThat(answers(role, operation))
        .as("some answer of %s to %s", operation, role)
        .isNotEmpty()
        .allSatisfy(
            answer ->
                assertThat(answer.documents())
                    .flatMap(each -> READ_BY.get(role).misfits(schema(operation), each))
                    .isEmpty());
  }

  @ParameterizedTest
  @MethodSource("blindReads")
  void answersDoNotSayWhoAPersonIs(String role, Described operation) throws Exception {
    // Whoever audits an agency is told ids: whose data was seen, who is due.
    People told = role.equals("auditor") ? people.withoutIds() : people;
    assertThat(answers(role, operation))
        .allSatisfy(answer -> assertThat(told.in(answer)).isEmpty());
  }

  /** Else the test above would prove nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {"listCandidates", "getCandidate", "listMatches", "getMatch", "listAllMatches"})
  void theirAgencyIsToldWhoTheyAre(String id) throws Exception {
    Described operation =
        DESCRIPTION.operations().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    assertThat(answers("agency", operation))
        .isNotEmpty()
        .anySatisfy(answer -> assertThat(people.in(answer)).isNotEmpty());
  }

  static Stream<Arguments> reads() {
    return CommittedTable.ROLES.stream()
        .flatMap(RolePropertyTest::reads)
        .filter(each -> !schema((Described) each.get()[1]).isMissingNode());
  }

  static Stream<Arguments> blindReads() {
    return BLIND.stream().flatMap(RolePropertyTest::reads);
  }

  /** What everybody may read is read by nobody in particular. */
  private static Stream<Arguments> reads(String role) {
    return DESCRIPTION
        .operations()
        .filter(each -> each.method().equals("get"))
        .filter(
            each ->
                each.role().isEmpty()
                    ? role.equals(CommittedTable.ANONYMOUS)
                    : each.roles().anyMatch(role::equals))
        .map(operation -> Arguments.of(role, operation));
  }

  private static JsonNode schema(Described operation) {
    return elements(operation.response("200").path("content"))
        .map(media -> media.get("schema"))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private static Stream<JsonNode> elements(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }

  /** Those that the demo organisations get, for everything that can be named. */
  private static List<Answer> answers(String role, Described operation)
      throws InterruptedException {
    Stream<String> tokens =
        role.equals(CommittedTable.ANONYMOUS)
            ? Stream.of((String) null)
            : ORGANISATIONS.keySet().stream()
                .filter(kind -> kind.roles().contains(role))
                .map(kind -> Tokens.of(ORGANISATIONS.get(kind), role));
    List<Supplier<Answer>> requests =
        tokens
            .flatMap(
                token ->
                    Attack.on(operation, things)
                        .<Supplier<Answer>>map(attack -> () -> attack.request().send(token)))
            .toList();
    return AtOnce.each(requests, Supplier::get).stream()
        .filter(answer -> answer.status() == 200)
        .toList();
  }
}
