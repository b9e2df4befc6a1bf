package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.OwnDatabase;
import org.imagingmatch.Tenant;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Ranker;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Weights;
import org.imagingmatch.parts.OtherService;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rankings of an agency with very many people read few of them, and miss nobody. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OwnDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargePoolTest {

  private static final int LIMIT = 20;
  private static final int VACANCIES = 2000;

  /** Rows that one ranking looks at; a hundredth of the people's. */
  private static final long FEW = 20_000;

  /** Tables that grow with the people of an agency. */
  private static final Set<String> LARGE = Set.of("candidate", "candidate_facts", "qualification");

  private static final Set<String> OWN = Set.of("qualification_near", "qualification_in_order");
  private static final Set<String> DISCOVERABLE =
      Set.of("qualification_discoverable_near", "qualification_discoverable_in_order");

  @Inject RuleBook rules;
  @Inject Edition edition;
  @Inject VacancyPool vacancies;
  @Inject Judging judging;
  @Inject Pseudonyms pseudonyms;
  @Inject Tenancy tenancy;

  private final List<String> posts = new ArrayList<>();
  private Rankings rankings;
  private Tenant agency;
  private Tenant hospital;

  @BeforeAll
  void aLargeAgency() throws Exception {
    Database.empty();
    rankings = new Rankings();
    agency = rankings.agency;
    hospital = rankings.hospital;
    new LargePool(agency.id(), rules, edition).fill();
  }

  @AfterAll
  void tellNoMore() {
    Plan.tellNoMore();
  }

  /** Not before all tests, when the address of the service is not known. */
  @BeforeEach
  void vacancies() {
    if (posts.isEmpty()) {
      posts.add(rankings.vacancy(rankings.mriNights()));
      posts.add(rankings.vacancy(sonographer()));
      posts.add(rankings.vacancy(anyOfTwoWithoutAPlace()));
      multiplyVacancies();
    }
  }

  private ObjectNode sonographer() {
    return Examples.bareVacancy(UUID.fromString(rankings.facility()))
        .put("status", "OPEN")
        .put("role", "SONOGRAPHER")
        .put("startsOn", "2027-01-15")
        .setAll(Examples.json("{\"modalities\":[{\"code\":\"US-AB\"}]}"));
  }

  private ObjectNode anyOfTwoWithoutAPlace() {
    ObjectNode facility = Examples.facility().put("externalId", "NO-PLACE");
    facility.remove("location");
    String id = hospital.sends(facility).post("/v1/facilities").path("id");
    return Examples.bareVacancy(UUID.fromString(id))
        .put("status", "OPEN")
        .put("role", "CT-TECH")
        .put("modalitiesRule", "ANY")
        .put("sponsorsVisa", true)
        .setAll(Examples.json("{\"modalities\":[{\"code\":\"CT\"},{\"code\":\"MR\"}]}"));
  }

  /** Otherwise the database would be right to read all of them. */
  private static void multiplyVacancies() {
    Database.execute(
        """
        create temporary table twin as
        select gen_random_uuid() as id, v.id as original from vacancy v, generate_series(1, %d);
        insert into vacancy select copy.* from vacancy v join twin on twin.original = v.id,
        lateral jsonb_populate_record(v, jsonb_build_object('id', twin.id, 'external_id', null)) copy;
        insert into vacancy_modality select copy.* from vacancy_modality m
        join twin on twin.original = m.vacancy_id,
        lateral jsonb_populate_record(m, jsonb_build_object('vacancy_id', twin.id)) copy;
        insert into vacancy_facts select copy.* from vacancy_facts f
        join twin on twin.original = f.vacancy_id,
        lateral jsonb_populate_record(f, jsonb_build_object('vacancy_id', twin.id,
          'facts', f.facts || jsonb_build_object('id', twin.id))) copy;
        analyze vacancy, vacancy_modality, vacancy_facts, facility"""
            .formatted(VACANCIES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"auto", "force_custom_plan", "force_generic_plan"})
  void rankingsReadFewRowsInTheOrderOfAnIndex(String planning) {
    Plan.tell(planning);
    for (String post : posts) {
      for (String weights :
          List.of("", "&weights.EXPERIENCE=5&weights.PROXIMITY=60", "&weights.PROXIMITY=0")) {
        isBounded(agency, post, weights, OWN);
      }
      isBounded(hospital, post, "", DISCOVERABLE);
    }
  }

  /** The first page and the second. */
  private void isBounded(Tenant reader, String post, String weights, Set<String> indexes) {
    String first = Rankings.path(post) + "&limit=" + LIMIT + weights;
    String cursor = isBounded(reader, first, indexes).getString("nextCursor");
    assertThat(cursor).as(first).isNotNull();
    isBounded(reader, first + "&cursor=" + cursor, indexes);
  }

  private JsonPath isBounded(Tenant reader, String path, Set<String> indexes) {
    List<JsonPath> answer = new ArrayList<>();
    List<Plan> plans =
        Plan.of(
            () -> answer.add(reader.calls().get(path).then().statusCode(200).extract().jsonPath()));
    assertThat(plans).extracting(Plan::statement).anyMatch(sql -> sql.contains("qualification"));
    plans.forEach(LargePoolTest::isBounded);
    List<Plan> streams =
        plans.stream().filter(plan -> plan.reading("qualification").count() > 0).toList();
    assertThat(streams)
        .allSatisfy(plan -> assertThat(plan.toString()).contains("app.organisation"))
        .flatMap(plan -> plan.reading("qualification").map(Plan::index).toList())
        .isSubsetOf(indexes);
    assertThat(
            streams.stream()
                .flatMap(plan -> plan.reading("qualification"))
                .mapToLong(Plan::looked)
                .sum())
        .as(path)
        .isBetween((long) LIMIT, FEW);
    return answer.get(0);
  }

  private static void isBounded(Plan plan) {
    assertThat(plan.nodes().filter(node -> Plan.type(node).contains("Seq Scan")))
        .as("%s", plan)
        .noneMatch(node -> LARGE.contains(Plan.table(node)));
    assertThat(plan.reading("qualification").map(Plan::type))
        .as("%s", plan)
        .noneMatch(type -> type.contains("Bitmap"));
    assertThat(plan.unboundedSorts(LARGE)).as("%s", plan).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"auto", "force_custom_plan", "force_generic_plan"})
  void vacanciesForAPersonAreFoundWithoutLookingAtOtherPeople(String planning) {
    Plan.tell(planning);
    String person =
        Database.texts("select max(id::text) from candidate where status = 'ACTIVE'").get(0);
    List<Plan> plans =
        Plan.of(
            () ->
                agency
                    .calls()
                    .get("/v1/candidates/" + person + "/matches?asOf=" + Rankings.AS_OF)
                    .then()
                    .statusCode(200));
    plans.forEach(LargePoolTest::isBounded);
    assertThat(plans.stream().flatMap(Plan::nodes).filter(node -> LARGE.contains(Plan.table(node))))
        .isNotEmpty()
        .allSatisfy(node -> assertThat(Plan.looked(node)).isLessThanOrEqualTo(1));
  }

  /** A ranking of everybody, and the page that the API gave. */
  private final class Comparison implements Consumer<CandidateFacts> {

    private final String post;
    private final VacancyFacts vacancy;
    private final Situation situation;
    private final Weights weights;
    private final Ranker ranker =
        new Ranker(2 * LIMIT, null, EnumSet.of(Eligibility.ELIGIBLE, Eligibility.CONDITIONAL));

    private final boolean blind;
    private final UnaryOperator<UUID> names;

    private Comparison(String post, boolean blind) {
      this.post = post;
      this.blind = blind;
      UUID id = UUID.fromString(post);
      vacancy =
          tenancy.as(
              hospital.id(),
              () -> tenancy.read(() -> vacancies.own(hospital.id(), id).orElseThrow().facts()));
      situation = judging.situation(vacancy, LocalDate.parse(Rankings.AS_OF));
      weights = judging.settings().weights().with(vacancy.weights());
      names = blind ? pseudonyms.of(id)::hide : UnaryOperator.identity();
    }

    @Override
    public void accept(CandidateFacts person) {
      Match.unlessIneligible(
              names.apply(person.id()),
              vacancy,
              person,
              blind ? Coarse.facts(person) : person,
              situation,
              weights)
          .ifPresent(ranker::offer);
    }

    private void isTheAnswer() {
      List<String> told = new ArrayList<>();
      String path = Rankings.path(post) + "&limit=" + LIMIT;
      String cursor = "";
      for (int page = 0; page < 2; page++) {
        JsonPath answer =
            (blind ? hospital : agency)
                .calls()
                .get(path + cursor)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, Object>> items = answer.getList("items");
        items.forEach(
            item ->
                told.add(
                    item.get("rank")
                        + " "
                        + item.get("candidateId")
                        + " "
                        + item.get("eligibility")));
        cursor = "&cursor=" + answer.getString("nextCursor");
      }
      assertThat(told)
          .as("%s blind: %s", post, blind)
          .hasSize(2 * LIMIT)
          .isEqualTo(
              ranker.ranking().items().stream()
                  .map(one -> one.rank() + " " + one.match().id() + " " + one.match().eligibility())
                  .toList());
    }
  }

  @Test
  void pagesAreThoseOfJudgingEverybody() throws SQLException {
    List<Comparison> own = posts.stream().map(post -> new Comparison(post, false)).toList();
    FullScan.of(agency.id(), false, List.copyOf(own));
    own.forEach(Comparison::isTheAnswer);
  }

  @Test
  void pagesOfAHospitalAreThoseOfJudgingEverybodyWhoMayBeDiscovered() throws SQLException {
    Comparison blind = new Comparison(posts.get(1), true);
    FullScan.of(agency.id(), true, List.of(blind));
    blind.isTheAnswer();
  }
}
