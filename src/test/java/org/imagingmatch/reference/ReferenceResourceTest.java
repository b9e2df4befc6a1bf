package org.imagingmatch.reference;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.imagingmatch.Problem;
import org.imagingmatch.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReferenceResourceTest {

  @ParameterizedTest
  @CsvSource({
    "modalities, 29",
    "credentials, 97",
    "roles, 25",
    "jurisdictions, 80",
    "equivalences, 206",
    "certificates, 4",
    "settings, 29",
    "platforms, 20",
  })
  void everyListIsWholeSourcedAndDatedForCallersWithoutAToken(String path, int size) {
    when()
        .get("/v1/" + path)
        .then()
        .statusCode(200)
        .header("Cache-Control", "public, max-age=3600")
        .body("items", hasSize(size))
        .body("items.source", everyItem(notNullValue()))
        .body("items.asOf", everyItem(notNullValue()))
        .body("$", not(hasItem("nextCursor")));
  }

  @Test
  void aCredentialSaysWhatItAttestsNeedsAndCosts() {
    when()
        .get("/v1/credentials/ARRT-CT")
        .then()
        .statusCode(200)
        .body("kind", equalTo("POSTPRIMARY"))
        .body("prerequisites", equalTo("ARRT-R|ARRT-N|NMTCB-CNMT|ARRT-T"))
        .body("renewalMonths", equalTo(12))
        .body("ceCredits", equalTo(24))
        .body("ceUnit", equalTo("CE"))
        .body("requalMonths", equalTo(120))
        .body("competences.find { it.modality == 'CT' }.extent", equalTo("FULL"))
        .body("competences.find { it.modality == 'PT-CT' }.extent", equalTo("PARTIAL"))
        .body("legacyHolders", nullValue())
        .body("asOf", equalTo("2026-11-22"));
  }

  @Test
  void anUmbrellaListsItsSpecialties() {
    when()
        .get("/v1/credentials/ARDMS-RDCS")
        .then()
        .body("specialties", hasItems("ARDMS-RDCS-AE", "ARDMS-RDCS-PE", "ARDMS-RDCS-FE"));
    when()
        .get("/v1/credentials/ARDMS-RDCS-AE")
        .then()
        .body("umbrellas", equalTo(List.of("ARDMS-RDCS")));
  }

  @Test
  void credentialsAreFoundByModalityAndCountry() {
    given()
        .queryParam("modality", "MR")
        .queryParam("country", "US")
        .when()
        .get("/v1/credentials")
        .then()
        .statusCode(200)
        .body("items.code", hasItems("ARRT-MR", "ARMRIT-MRI"))
        .body("items.country", everyItem(equalTo("US")))
        .body("items.competences.modality", everyItem(hasItem("MR")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /v1/roles?modality=XX       | modality | Unknown modality "XX": see /v1/modalities.
          /v1/modalities?parent=XX    | parent   | Unknown modality "XX": see /v1/modalities.
          /v1/credentials?country=USA | country  | Unknown country
          /v1/jurisdictions?within=XX | within   | Unknown region "XX"
          /v1/regions?limit=0         | limit    | limit must be 1 or more.
          """)
  void whatNarrowsToNothingThatIsKnownIsNamed(String path, String parameter, String detail) {
    Response refused = when().get(path);
    Problem.is(refused, 400);
    JsonNode told = Told.by(refused);
    assertThat(told.at("/errors/0/parameter").textValue()).isEqualTo(parameter);
    assertThat(told.at("/errors/0/detail").textValue())
        .startsWith(detail)
        .isEqualTo(told.path("detail").textValue());
  }

  @Test
  void otherListsNarrowToo() {
    when()
        .get("/v1/modalities?parent=XA")
        .then()
        .body("items.code", equalTo(List.of("XA-CI", "XA-VI", "XA-EP")));
    when()
        .get("/v1/roles?modality=US-AE")
        .then()
        .body("items.code", equalTo(List.of("ECHO-ADULT")));
    when()
        .get("/v1/equivalences?to=ARRT-CT")
        .then()
        .body("items.to", everyItem(equalTo("ARRT-CT")))
        .body("items.from", hasItem("NMTCB-CT"));
    when()
        .get("/v1/equivalences/NMTCB-CT")
        .then()
        .body("items.from", everyItem(equalTo("NMTCB-CT")))
        .body("items.to", hasItem("ARRT-CT"));
    when().get("/v1/jurisdictions?within=US").then().body("items", hasSize(51));
    when().get("/v1/jurisdictions?within=145").then().body("items.jurisdiction", hasItem("AE-DU"));
  }

  @Test
  void aJurisdictionSaysWhomItLicensesAndWhereThatStands() {
    when()
        .get("/v1/jurisdictions/US-OR")
        .then()
        .statusCode(200)
        .body("requires.RADIOGRAPHER", equalTo("YES"))
        .body("requires.SONOGRAPHER", equalTo("YES"))
        .body("source", containsString("http"));
  }

  @ParameterizedTest
  @CsvSource({
    "credentials/arrt_ct, ARRT-CT",
    "credentials/ARRT-XX, ARRT-R",
    "modalities/mri, MR",
    "roles/angio tech, VASC-IR",
    "jurisdictions/US-OS, US-OR",
    "regions/GB-DNE, GB-DND",
    "equivalences/NMTCB-CTT, NMTCB-CT",
    "certificates/BLSD, BLS",
  })
  void anUnknownCodeIsNotFoundAndTheNearestIsNamed(String path, String nearest) {
    when()
        .get("/v1/" + path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", containsString("not-found"))
        .body("detail", containsString(nearest));
  }

  @Test
  void aPlaceWithoutARuleIsNotAnUnknownPlace() {
    when()
        .get("/v1/jurisdictions/BR-SP")
        .then()
        .statusCode(404)
        .body("detail", equalTo("There is no licensing rule on record for BR-SP."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/credentials?modality=MRI-3T",
        "/v1/credentials?country=XX",
        "/v1/regions?parent=nowhere",
        "/v1/regions?type=PLANET",
        "/v1/regions?limit=many",
        "/v1/regions?limit=0",
        "/v1/regions?limit=-5",
        "/v1/regions?cursor=abc",
        "/v1/regions?cursor=%00%ff",
      })
  void aFilterThatCannotBeMeantIsRefused(String path) {
    given()
        .urlEncodingEnabled(false)
        .when()
        .get(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void whoHasTheAnswerGetsNoBodyAgain() {
    Response first = when().get("/v1/roles/MRI-TECH");
    String tag = first.header("ETag");
    assertThat(tag).matches("\"[\\w-]+\"");

    given()
        .header("If-None-Match", tag)
        .when()
        .get("/v1/roles/MRI-TECH")
        .then()
        .statusCode(304)
        .header("ETag", tag)
        .body(equalTo(""));
    given()
        .header("If-None-Match", "\"other\", " + tag)
        .when()
        .get("/v1/roles/MRI-TECH")
        .then()
        .statusCode(304);
    given()
        .header("If-None-Match", "\"other\"")
        .when()
        .get("/v1/roles/MRI-TECH")
        .then()
        .statusCode(200)
        .header("ETag", tag)
        .body("title", equalTo("MRI technologist"));
    assertThat(when().get("/v1/roles/CT-TECH").header("ETag")).isNotEqualTo(tag);
  }

  @Test
  void aProblemIsNotCached() {
    Response missing = when().get("/v1/roles/NOBODY");
    assertThat(missing.header("ETag")).isNull();
    assertThat(missing.header("Cache-Control")).isNotEqualTo("public, max-age=3600");
  }

  @Test
  void pagesOfRegionsJoinToTheWholeWithoutGapOrRepetition() {
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      var request = given().queryParam("parent", "US").queryParam("limit", 20);
      Response page =
          (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/regions");
      assertThat(page.statusCode()).isEqualTo(200);
      seen.addAll(page.jsonPath().getList("items.code"));
      cursor = page.jsonPath().getString("nextCursor");
    } while (cursor != null);
    assertThat(seen).hasSize(57).isSorted().doesNotHaveDuplicates().contains("US-OR", "US-DC");
  }

  @Test
  void aCursorOfAnotherFilterIsRefused() {
    String cursor = when().get("/v1/regions?parent=US&limit=5").jsonPath().getString("nextCursor");
    given()
        .queryParam("parent", "CA")
        .queryParam("cursor", cursor)
        .when()
        .get("/v1/regions")
        .then()
        .statusCode(400)
        .body("detail", containsString("cursor"));
  }

  @Test
  void aPageOfRegionsIsNeverLargerThanAThousand() {
    when().get("/v1/regions?limit=1000000").then().statusCode(200).body("items", hasSize(1000));
    when().get("/v1/regions").then().statusCode(200).body("items", hasSize(100));
  }

  @Test
  void regionsAreFoundByNameAndType() {
    when()
        .get("/v1/regions?q=oregon")
        .then()
        .body("items.code", equalTo(List.of("US-OR")))
        .body("items[0].parents", equalTo(List.of("US")));
    when().get("/v1/regions?q=aland&type=COUNTRY").then().body("items.code", hasItem("AX"));
    given().queryParam("q", "\u0000!").when().get("/v1/regions").then().statusCode(400);
    when().get("/v1/regions?q=nowhere!").then().statusCode(200).body("items", hasSize(0));
    when().get("/v1/regions?type=COUNTRY&limit=1000").then().body("items", hasSize(250));
  }
}
