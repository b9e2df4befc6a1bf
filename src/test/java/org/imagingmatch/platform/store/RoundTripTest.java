package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.Examples;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.Test;

/** What is sent is what is read, field by field. */
@QuarkusTest
class RoundTripTest {

  @Test
  void facilityComesBackAsItWasSent() {
    returns(Tenant.provider(), "/v1/facilities", Examples.facility());
  }

  @Test
  void vacancyComesBackAsItWasSent() {
    Tenant provider = Tenant.provider();
    UUID facility = returns(provider, "/v1/facilities", Examples.facility());
    returns(provider, "/v1/vacancies", Examples.vacancy(facility));
  }

  @Test
  void candidateComesBackAsItWasSent() {
    returns(Tenant.agency(), "/v1/candidates", Examples.candidate());
  }

  private static UUID returns(Tenant tenant, String path, ObjectNode sent) {
    Response created = tenant.sends(sent).post(path);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    Response read = tenant.calls().get(created.header("Location"));
    assertThat(read.asString()).isEqualTo(created.asString());
    assertThat(read.header("ETag")).isNotBlank().isEqualTo(created.header("ETag"));
    ObjectNode body = Examples.json(read.asString());
    UUID id = UUID.fromString(body.get("id").textValue());
    assertThat(created.header("Location")).endsWith(path + "/" + id);
    assertThat(body.get("createdAt")).isNotNull().isEqualTo(body.get("updatedAt"));
    assertThat(body.remove(List.of("id", "createdAt", "updatedAt"))).isEqualTo(sent);
    return id;
  }
}
