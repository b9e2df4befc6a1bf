package org.imagingmatch.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.imagingmatch.Database.count;
import static org.imagingmatch.Database.execute;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.imagingmatch.Tokens;
import org.imagingmatch.organisation.LocalOrganisations;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demo data in the database: whole, once, whatever happened before. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(DemoProfile.class)
class DemoLoadTest {

  private static final String PEOPLE = "select count(*) from candidate";
  private static final int ALL_PEOPLE = 5_004;

  @Inject DemoLoader loader;

  /** The other agencies are loaded while the service answers already. */
  @BeforeEach
  void waitForEverything() {
    loader.load();
  }

  @Test
  void everythingIsThereOnceTheStartIsThrough() {
    assertThat(count(PEOPLE)).isEqualTo(ALL_PEOPLE);
    assertThat(count("select count(*) from facility")).isEqualTo(90);
    assertThat(count("select count(*) from vacancy where status = 'OPEN'")).isEqualTo(91);
    assertThat(count("select count(distinct organisation_id) from candidate")).isEqualTo(3);
    assertThat(count("select count(distinct organisation_id) from vacancy")).isEqualTo(11);
  }

  @Test
  void thePersonasReachWhatTheExamplesName() {
    expect(Tokens.provider(), "/v1/vacancies/" + DemoIds.MRI_VACANCY, "CHN-MRI-0001");
    expect(Tokens.provider(), "/v1/facilities/" + DemoIds.FACILITY, "CHN-F-30");
    expect(Tokens.provider(), "/v1/facilities/" + DemoIds.SPARE_FACILITY, "CHN-F-98");
    expect(Tokens.provider(), "/v1/facilities/by-external-id/CHN-F-99", "CHN-F-99");
    expect(Tokens.provider(), "/v1/vacancies/" + DemoIds.SPARE_VACANCY, "CHN-SPARE-1");
    expect(Tokens.provider(), "/v1/vacancies/by-external-id/CHN-SPARE%2F2", "CHN-SPARE/2");
    expect(Tokens.agency(), "/v1/vacancies/" + DemoIds.MRI_VACANCY, "CHN-MRI-0001");
    expect(Tokens.agency(), "/v1/candidates/" + DemoIds.CANDIDATE, "NL-000001");
    expect(Tokens.agency(), "/v1/candidates/" + DemoIds.CANDIDATE_ABROAD, "NL-000002");
    expect(Tokens.agency(), "/v1/candidates/" + DemoIds.CANDIDATE_WITH_RENEWALS, "NL-000003");
    expect(Tokens.agency(), "/v1/candidates/" + DemoIds.SPARE_CANDIDATE, "NL-SPARE-1");
    expect(Tokens.agency(), "/v1/candidates/by-external-id/NL-SPARE%2F2", "NL-SPARE/2");
  }

  @Test
  void aSecondStartLoadsNothing() {
    assertThat(loader.load()).isZero();
    assertThat(count(PEOPLE)).isEqualTo(ALL_PEOPLE);
  }

  @Test
  void whatSomebodyDeletedStaysAway() {
    execute("delete from candidate where external_id = 'HL-000700'");
    assertThat(loader.load()).isZero();
    assertThat(count(PEOPLE + " where external_id = 'HL-000700'")).isZero();
    forget("people HL from 651", "HL", 651);
    loader.load();
  }

  @Test
  void aLoadThatBrokeOffIsCompletedWithoutDuplicates() {
    forget("people TT from 101", "TT", 101);
    forget("people TT from 151", "TT", 151);
    assertThat(count(PEOPLE)).isEqualTo(ALL_PEOPLE - 2 * DemoLoader.BATCH);

    // In the way of a person in the middle of a part, which must then leave nothing behind.
    execute("update candidate set external_id = 'TT-000120' where external_id = 'TT-000001'");
    assertThat(loader.load()).isEqualTo(1);
    assertThat(count(PEOPLE)).isEqualTo(ALL_PEOPLE - DemoLoader.BATCH);
    assertThat(count(PEOPLE + " where external_id = 'TT-000101'")).isZero();

    execute("update candidate set external_id = 'TT-000001' where external_id = 'TT-000120'");
    assertThat(loader.load()).isEqualTo(1);
    assertThat(count(PEOPLE)).isEqualTo(ALL_PEOPLE);
    assertThat(count("select count(distinct external_id) from candidate")).isEqualTo(ALL_PEOPLE);
  }

  @Test
  void everybodyBelongsToTheAgencyOfTheirName() {
    assertThat(
            count(
                PEOPLE
                    + " where organisation_id = '"
                    + LocalOrganisations.AGENCY
                    + "' and external_id like 'NL-%'"))
        .isEqualTo(2_004);
    assertThat(count(PEOPLE + " where external_id like 'TT-%'")).isEqualTo(1_500);
    assertThat(count(PEOPLE + " where external_id like 'HL-%'")).isEqualTo(1_500);
  }

  private static void expect(String token, String path, String externalId) {
    given()
        .auth()
        .oauth2(token)
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(200)
        .body("externalId", equalTo(externalId));
  }

  /** As if the process had been killed before a part was committed. */
  private void forget(String part, String agency, int first) {
    execute("delete from demo_batch where name = '" + part + "'");
    String from = "%s-%06d".formatted(agency, first);
    String to = "%s-%06d".formatted(agency, first + DemoLoader.BATCH - 1);
    execute("delete from candidate where external_id between '%s' and '%s'".formatted(from, to));
  }
}
