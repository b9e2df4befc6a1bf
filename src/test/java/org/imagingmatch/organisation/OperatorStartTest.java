package org.imagingmatch.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.AtOnce;
import org.imagingmatch.Database;
import org.imagingmatch.Tokens;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;

/** A deployment that names who runs it. */
@QuarkusTest
@TestProfile(OperatorStartTest.Profile.class)
class OperatorStartTest {

  private static final UUID OPERATOR = UUID.fromString("9b8f0c4e-6a57-4f0e-8a0e-2f1f6d3c7a11");

  @Inject OrganisationService organisations;

  @Test
  void operatorTakesPartFromTheStart() {
    given()
        .auth()
        .oauth2(Tokens.of(OPERATOR, Roles.OPERATOR))
        .get("/v1/organisations/" + OPERATOR)
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

  /** The setting of a deployment. */
  public static class Profile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("imaging-match.operator", OPERATOR.toString());
    }
  }
}
