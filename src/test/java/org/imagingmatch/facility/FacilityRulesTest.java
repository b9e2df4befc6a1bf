package org.imagingmatch.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a facility must be to be accepted. */
@QuarkusTest
class FacilityRulesTest {

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("name", "\" \"", "/name"),
        arguments("name", "\"" + "x".repeat(201) + "\"", "/name"),
        arguments("region", "null", "/region"),
        arguments("region", "\"OR\"", "/region"),
        arguments("region", "\"150\"", "/region"),
        arguments("location", "{\"latitude\":91,\"longitude\":0}", "/location/latitude"),
        arguments("location", "{\"latitude\":0,\"longitude\":-180.1}", "/location/longitude"),
        arguments("location", "{\"latitude\":0}", "/location/longitude"),
        arguments("location", "{\"latitude\":\"0\",\"longitude\":0}", "/location/latitude"),
        arguments("location", "{\"latitude\":1e20,\"longitude\":0}", "/location/latitude"),
        arguments("settings", "[\"trauma\"]", "/settings/0"),
        arguments("timeZone", "\"Los_Angeles\"", "/timeZone"),
        arguments("timeZone", "\"+02:00\"", "/timeZone"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void faultIsFoundAtItsPlace(String field, String value, String pointer) {
    ObjectNode body = Examples.facility();
    body.set(field, Examples.tree(value));
    Problem.at(Tenant.provider().sends(body).post("/v1/facilities"), pointer);
  }

  @Test
  void nameAndRegionAreEnough() {
    Owned kind = Owned.facility();
    Response created = kind.create(Examples.json("{\"name\":\"Clinic\",\"region\":\"CA\"}"));
    assertThat(Examples.json(created.asString()).size()).isEqualTo(5);
  }

  @Test
  void agenciesOwnNone() {
    Problem.is(Tenant.agency().sends(Examples.facility()).post("/v1/facilities"), 403);
    Problem.is(Tenant.agency().calls().get("/v1/facilities"), 403);
  }
}
