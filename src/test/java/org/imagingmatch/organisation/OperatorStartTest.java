package org.imagingmatch.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import org.imagingmatch.AtOnce;
import org.imagingmatch.Database;
import org.imagingmatch.OperatedProfile;
import org.imagingmatch.Tokens;
import org.imagingmatch.parts.OtherService;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A deployment that names who runs it. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OperatedProfile.class)
class OperatorStartTest {

  @Inject OrganisationService organisations;

  @Test
  void operatorTakesPartFromTheStart() {
    given()
        .auth()
        .oauth2(Tokens.of(OperatedProfile.OPERATOR, Roles.OPERATOR))
        .get("/v1/organisations/" + OperatedProfile.OPERATOR)
        .then()
        .statusCode(200);
  }

  @Test
  void organisationThatSeveralReplicasRegisterAtOnceIsThereOnce() throws InterruptedException {
    UUID id = UUID.randomUUID();
    AtOnce.calls(
        8,
        () -> {
          organisations.register(id, OrganisationKind.AGENCY, "Test");
          return id;
        });
    assertThat(Database.count("select count(*) from organisation where id = '" + id + "'"))
        .isEqualTo(1);
  }
}
