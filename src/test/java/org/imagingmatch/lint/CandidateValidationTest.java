package org.imagingmatch.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.imagingmatch.Examples;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;

/** What would become of a candidate, said without making it. */
@QuarkusTest
class CandidateValidationTest {

  private final Tenant agency = Tenant.agency();
  private final DryRuns runs = new DryRuns(agency, "/v1/candidates");

  @Test
  void nothingIsStored() {
    List<String> before = runs.rows();
    runs.validate(Examples.candidate())
        .then()
        .statusCode(200)
        .body("outcome", equalTo("WOULD_CREATE"));
    assertThat(runs.rows()).isEqualTo(before);
    agency.calls().get("/v1/candidates").then().body("items", empty());
  }

  @Test
  void whoIsThereWouldBeReplacedAndStaysAsItIs() {
    runs.put(Examples.candidate()).then().statusCode(201);
    List<String> before = runs.rows();
    runs.validate(Examples.candidate().put("role", "CT-TECH"))
        .then()
        .statusCode(200)
        .body("outcome", equalTo("WOULD_REPLACE"));
    assertThat(runs.rows()).isEqualTo(before);
  }

  @Test
  void samePersonOfAnotherAgencyIsNotThere() {
    new DryRuns(Tenant.agency(), "/v1/candidates").put(Examples.candidate());
    runs.validate(Examples.candidate()).then().body("outcome", equalTo("WOULD_CREATE"));
  }

  @Test
  void whatTheWriteRefusesIsRefusedInItsWords() {
    runs.assertRefusedAlike(Examples.candidate().put("role", "MRI-TEC").put("surname", "Santos"));
    ObjectNode reversed = Examples.candidate();
    ((ObjectNode) reversed.withArray("credentials").get(0)).put("validUntil", "2018-01-01");
    runs.assertRefusedAlike(reversed);
  }

  @Test
  void whoWasErasedIsRefusedAsTheWriteRefuses() {
    String id = runs.put(Examples.candidate()).then().extract().path("id");
    agency.calls().post("/v1/candidates/" + id + "/erasure").then().statusCode(201);
    runs.assertRefusedAlike(Examples.candidate());
  }

  @Test
  void hintsSayWhereWhyAndWhatToDo() {
    ObjectNode person = Examples.candidate();
    ((ObjectNode) person.withArray("licences").get(0)).put("jurisdiction", "CA-BC");
    runs.validate(person)
        .then()
        .statusCode(200)
        .body("hints.code", hasItem("licence.ofNoUse"))
        .body("hints.pointer", hasItem("/licences/0/jurisdiction"));
  }

  @Test
  void statusOfTheStoredPersonCounts() {
    runs.put(Examples.bareCandidate().put("externalId", "A").put("status", "ARCHIVED"));
    runs.validate(Examples.bareCandidate().put("externalId", "A"))
        .then()
        .body("hints.findAll{it.code=='status.notRanked'}.pointer", contains("/status"));
  }

  @Test
  void onlyAnAgencysSystemAsks() {
    Problem.is(Tenant.provider().sends(Examples.candidate()).post("/v1/candidates:validate"), 403);
    Problem.is(
        agency.as(Roles.RECRUITER).sends(Examples.candidate()).post("/v1/candidates:validate"),
        403);
  }
}
