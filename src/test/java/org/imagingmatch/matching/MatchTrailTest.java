package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.audit.AuditLog;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;

/** Whoever is shown people in a ranking is in the log of their agency. */
@QuarkusTest
class MatchTrailTest {

  private final Rankings rankings = new Rankings();
  private final Tenant agency = rankings.agency;
  private final Tenant hospital = rankings.hospital;
  private final AuditLog log = new AuditLog(agency);

  @Test
  void anAgencysRankingsAreInItsLog() {
    String vacancy = rankings.vacancy(rankings.mriNights());
    String maria = rankings.candidate(rankings.maria());
    Tenant recruiter = agency.as(Roles.RECRUITER);
    recruiter.calls().get(Rankings.path(vacancy)).then().statusCode(200);
    recruiter.calls().get("/v1/vacancies/" + vacancy + "/matches/" + maria).then().statusCode(200);
    recruiter.calls().get("/v1/candidates/" + maria + "/matches").then().statusCode(200);
    assertThat(log.actions("candidateId=" + maria, "actor=local-recruiter"))
        .containsExactly("match.list", "match.pair", "match.vacancies");
    assertThat(log.actions("vacancyId=" + vacancy)).containsExactly("match.list", "match.pair");
  }

  @Test
  void aProviderThatRanksThemBlindlyIsInTheLogsOfTheirAgencies() {
    String maria = rankings.candidate(rankings.maria());
    String vacancy = rankings.vacancy(shared());
    Response ranking = hospital.calls().get(Rankings.path(vacancy));
    String pseudonym = ranking.then().statusCode(200).extract().path("items[0].candidateId");
    hospital.calls().get("/v1/vacancies/" + vacancy + "/matches/" + pseudonym);
    List<Map<String, Object>> events = log.events("vacancyId=" + vacancy);
    assertThat(events)
        .extracting(event -> event.get("action"))
        .containsExactly("match.pair", "match.list");
    assertThat(events)
        .allSatisfy(
            event ->
                assertThat(event)
                    .contains(
                        entry("actorOrganisationId", hospital.id().toString()),
                        entry("candidateIds", List.of(maria)),
                        entry("people", 1))
                    .doesNotContainKey("actor"));
  }

  @Test
  void theLogOfTheProviderDoesNotSayWhoTheyAre() {
    String maria = rankings.candidate(rankings.maria());
    String vacancy = rankings.vacancy(shared());
    hospital.calls().get(Rankings.path(vacancy)).then().statusCode(200);
    assertThat(new AuditLog(hospital).events("action=match.list"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event)
                  .contains(
                      entry("actor", "local-provider"),
                      entry("vacancyId", vacancy),
                      entry("people", 1),
                      entry("candidateIds", List.of()));
              assertThat(event.toString()).doesNotContain(maria);
            });
    assertThat(new AuditLog(hospital).actions("candidateId=" + maria)).isEmpty();
  }

  @Test
  void whatNobodyIsShownIsInNoLog() {
    String vacancy = rankings.vacancy(shared());
    hospital.calls().get(Rankings.path(vacancy)).then().statusCode(200);
    Problem.is(
        hospital.calls().get("/v1/vacancies/" + vacancy + "/matches/" + UUID.randomUUID()), 404);
    assertThat(log.actions()).isEmpty();
    assertThat(new AuditLog(hospital).actions("action=match.list")).isEmpty();
  }

  private ObjectNode shared() {
    ObjectNode vacancy = rankings.mriNights();
    vacancy.putArray("sharedWith").add(agency.id().toString());
    return vacancy;
  }
}
