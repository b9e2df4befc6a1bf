package org.imagingmatch.platform.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.facility.NewFacility;
import org.imagingmatch.fault.Fault;
import org.imagingmatch.vacancy.NewVacancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes, the answer is a problem document and never a failure of ours. */
@Fault(value = "Hostile bodies", passed = "no 5xx: the documented 4xx")
@QuarkusTest
class HostileBodiesTest {

  private static final Map<Owned.Kind, Class<? extends Record>> TYPES =
      Map.of(
          Owned.Kind.FACILITY, NewFacility.class,
          Owned.Kind.VACANCY, NewVacancy.class,
          Owned.Kind.CANDIDATE, NewCandidate.class);

  @Inject Bodies bodies;

  private static final List<String> WRONG =
      List.of(
          "true",
          "12",
          "-1",
          "12.9",
          "1e999999",
          "-1e-999999",
          "99999999999999999999999999999",
          "\"x\"",
          "\"\"",
          "\" \"",
          "\"12\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"2026-02-30\"",
          "\"0000-01-01\"",
          "\"" + "x".repeat(20_000) + "\"",
          "[]",
          "[null]",
          "[[]]",
          "[\"x\",12,{}]",
          "{}",
          "{\"x\":null}",
          "null");

  /** Read in process, because there are thousands; what is read without fault is sent as well. */
  @ParameterizedTest
  @EnumSource
  void wrongValueInAnyPlaceIsAcceptedOrExplained(Owned.Kind each) {
    Owned kind = each.fresh();
    List<String> mutants = new ArrayList<>();
    mutate(kind.body(), kind.body(), mutants);
    assertThat(mutants).hasSizeGreaterThan(150);
    for (String body : mutants) {
      if (isRead(body, TYPES.get(each))) {
        Response response = kind.owner().sends(body).post(kind.path());
        assertThat(response.statusCode()).as(body).isIn(201, 409);
      }
    }
  }

  private boolean isRead(String body, Class<? extends Record> type) {
    try {
      bodies.read(body.getBytes(UTF_8), type);
      return true;
    } catch (HttpProblem problem) {
      assertThat(problem.getStatusCode()).isEqualTo(400);
      assertThat((List<?>) problem.getParameters().get("errors")).isNotEmpty();
      return false;
    }
  }

  /** Every value below {@code node}, in turn, is replaced by everything that it should not be. */
  private static void mutate(JsonNode root, JsonNode node, List<String> bodies) {
    if (node instanceof ObjectNode object) {
      for (String field : object.propertyStream().map(Map.Entry::getKey).toList()) {
        JsonNode value = object.get(field);
        object.put(field, "@");
        WRONG.forEach(wrong -> bodies.add(root.toString().replace("\"@\"", wrong)));
        object.set(field, value);
        mutate(root, value, bodies);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode entry = array.get(i);
        array.set(i, array.textNode("@"));
        WRONG.forEach(wrong -> bodies.add(root.toString().replace("\"@\"", wrong)));
        array.set(i, entry);
        mutate(root, entry, bodies);
      }
    }
  }

  static List<String> notAnObject() {
    return List.of(
        "",
        " ",
        "null",
        "[]",
        "12",
        "\"text\"",
        "true",
        "{",
        "{]",
        "{}x",
        "{} {}",
        "{\"name\":}",
        "{'name':1}",
        "{\"name\":NaN}",
        "{\"name\":01}",
        "<vacancy/>",
        "{\"name\":1,\"name\":2}",
        "{\"n\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}",
        "{\"n\":".repeat(1_000) + "1" + "}".repeat(1_000),
        "{\"n\":" + "9".repeat(5_000) + "}",
        "{\"n\":\"" + "x".repeat(200_000) + "\"}");
  }

  @ParameterizedTest
  @MethodSource("notAnObject")
  void whatIsNoOrdinaryObjectIsOneFaultOfTheWholeBody(String body) {
    Owned kind = Owned.candidate();
    Problem.at(kind.owner().sends(body).post(kind.path()), "");
  }

  @Test
  void brokenJsonIsToldWhere() {
    Response response = Owned.facility().owner().sends("{\n \"name\": ]").post("/v1/facilities");
    assertThat(Problem.detail(response, "")).contains("line 2").contains("column");
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    byte[] bytes = "{\"name\":\"??\"}".getBytes(UTF_8);
    bytes[9] = (byte) 0xC3;
    Problem.at(
        Owned.facility()
            .owner()
            .calls()
            .contentType("application/json")
            .body(bytes)
            .post("/v1/facilities"),
        "");
  }

  @ParameterizedTest
  @EnumSource
  void otherMediaTypesAreNotRead(Owned.Kind each) {
    Owned kind = each.fresh();
    for (String type : List.of("text/plain", "application/xml", "application/octet-stream")) {
      Problem.is(
          kind.owner()
              .calls()
              .contentType(type)
              .body(kind.body().toString().getBytes(UTF_8))
              .post(kind.path()),
          415);
    }
  }

  @ParameterizedTest
  @EnumSource
  void unknownFieldIsRefusedByNameWithTheNearestKnownOne(Owned.Kind each) {
    Owned kind = each.fresh();
    ObjectNode body = kind.body().deepCopy();
    body.put("external_id", "x").put("a/b~c", 1);
    String sent = "{\"\\u0000\":1," + body.toString().substring(1);
    Response response = kind.owner().sends(sent).post(kind.path());
    Problem.at(response, "/external_id", "/a~1b~0c", "/\uFFFD");
    assertThat(Problem.detail(response, "/external_id"))
        .isEqualTo("There is no field \"external_id\" here. Did you mean \"externalId\"?");
  }

  @Test
  void manyFaultsAreCutNotDropped() {
    ObjectNode body = Owned.candidate().body();
    IntStream.range(0, 90).forEach(body.putArray("regions")::add);
    Response response = Owned.candidate().owner().sends(body).post("/v1/candidates");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.jsonPath().getList("errors")).hasSize(50);
  }

  @Test
  void textIsStoredInOneUnicodeForm() {
    Owned kind = Owned.facility();
    Response created = kind.create(kind.saying("Ho\u0302pital"));
    assertThat(created.jsonPath().getString("name")).isEqualTo("Hôpital");
  }
}
