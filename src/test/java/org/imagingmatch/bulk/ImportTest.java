package org.imagingmatch.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of the lines of an import. */
@QuarkusTest
class ImportTest {

  private static final String CANDIDATES = "/v1/candidates";

  private static String person(String externalId) {
    return Examples.bareCandidate().put("externalId", externalId).toString();
  }

  @ParameterizedTest
  @EnumSource(Owned.Kind.class)
  void everyFieldIsImported(Owned.Kind kind) {
    Owned one = kind.fresh();
    JsonNode result = Sender.of(one.owner(), one.path()).result(one.body().toString());
    assertThat(result.get("created").asInt()).as(result.toString()).isEqualTo(1);
    String name = one.body().get("externalId").textValue();
    Response read = one.owner().calls().get(one.byExternalId(name));
    ObjectNode stored = Examples.json(read.asString());
    stored.remove("id");
    stored.remove("createdAt");
    stored.remove("updatedAt");
    assertThat(stored).isEqualTo(Examples.tree(one.body().toString()));
  }

  @ParameterizedTest
  @EnumSource(Owned.Kind.class)
  void whatIsAsItWasIsNotWritten(Owned.Kind kind) {
    Owned one = kind.fresh();
    one.create();
    String at = one.byExternalId(one.body().get("externalId").textValue());
    String before = one.owner().calls().get(at).header("ETag");
    int told = events(one.owner());
    JsonNode same = Sender.of(one.owner(), one.path()).result(one.body().toString());
    assertThat(same.get("unchanged").asInt()).as(same.toString()).isEqualTo(1);
    assertThat(one.owner().calls().get(at).header("ETag")).isEqualTo(before);
    assertThat(events(one.owner())).isEqualTo(told + (kind == Owned.Kind.CANDIDATE ? 1 : 0));
    JsonNode other =
        Sender.of(one.owner(), one.path())
            .result(
                kind == Owned.Kind.CANDIDATE
                    ? one.body().put("discoverable", false).toString()
                    : one.saying("Other").toString());
    assertThat(other.get("replaced").asInt()).as(other.toString()).isEqualTo(1);
    assertThat(one.owner().calls().get(at).header("ETag")).isNotEqualTo(before);
  }

  private static int events(Tenant owner) {
    return Database.count(
        "select count(*) from audit_event where organisation_id = '" + owner.id() + "'");
  }

  @Test
  void eachLineIsToldByItsNumber() throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    write(body, person("A") + "\r\n");
    write(body, "\r\n  \n");
    write(body, person("B").replace("RADIOGRAPHER", "RADIOGRAFER") + "\n");
    write(body, "{\"name\":\n");
    write(body, Examples.bareCandidate() + "\n");
    write(body, person("C").replace("Ana", "A\u0000na") + "\n");
    body.write('{');
    body.write(0xFF);
    write(body, "}\n[]\n");
    write(body, person("D") + " " + person("E") + "\n");
    write(body, person("F"));
    Tenant agency = Tenant.agency();
    JsonNode result = Sender.of(agency, CANDIDATES).result(body.toByteArray());
    assertThat(Sender.refused(result)).containsExactly(4L, 5L, 6L, 7L, 8L, 9L, 10L);
    assertThat(result.get("items").findValuesAsText("index"))
        .containsExactly("1", "2", "3", "4", "5", "6", "7");
    assertThat(result.at("/items/0/externalId").textValue()).isEqualTo("B");
    assertThat(result.at("/items/0/problem/errors/0/pointer").textValue()).isEqualTo("/role");
    assertThat(result.at("/items/0/problem/status").asInt()).isEqualTo(400);
    assertThat(result.at("/items/2/problem/errors/0/pointer").textValue()).isEqualTo("/externalId");
    assertThat(result.get("lines").asInt()).isEqualTo(9);
    assertThat(result.get("created").asInt()).isEqualTo(2);
    assertThat(agency.calls().get(CANDIDATES).jsonPath().getList("items.externalId"))
        .containsExactlyInAnyOrder("A", "F");
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void ofTwoLinesWithOneNameTheLaterStands() {
    Tenant agency = Tenant.agency();
    String body =
        person("A")
            + "\n"
            + person("A").replace("Ana", "Eva")
            + "\n"
            + person("B")
            + "\n"
            + person("A").replace("Ana", "Ada")
            + "\n"
            + person("A").replace("Ana", "Ada");
    JsonNode result = Sender.of(agency, CANDIDATES).result(body);
    assertThat(result.get("created").asInt()).isEqualTo(2);
    assertThat(result.get("replaced").asInt()).isEqualTo(2);
    assertThat(result.get("unchanged").asInt()).isEqualTo(1);
    agency
        .calls()
        .get(CANDIDATES + "/by-external-id/A")
        .then()
        .body("name.given", org.hamcrest.Matchers.equalTo("Ada"));
  }

  @Test
  void atomicImportIsAllOrNothing() {
    Tenant agency = Tenant.agency();
    Sender sender = Sender.of(agency, CANDIDATES).with("atomic=true");
    String good =
        IntStream.range(0, 1200)
            .mapToObj(i -> person("P-" + i))
            .collect(Collectors.joining("\n", "", "\n"));
    HttpResponse<String> refused =
        sender.send((good + "{}\n" + person("Z") + "\n").getBytes(StandardCharsets.UTF_8));
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    JsonNode problem = Examples.tree(refused.body());
    assertThat(Sender.refused(problem)).containsExactly(1201L);
    assertThat(problem.get("type").textValue()).endsWith("/import-refused");
    assertThat(agency.calls().get(CANDIDATES).jsonPath().getList("items")).isEmpty();
    assertThat(sender.result(good).get("created").asInt()).isEqualTo(1200);
    assertThat(sender.result(good).get("unchanged").asInt()).isEqualTo(1200);
  }

  @Test
  void linesAreJudgedAsSingleWritesAre() {
    Owned one = Owned.vacancy();
    Sender sender = Sender.of(one.owner(), one.path());
    one.create(one.body().put("status", "FILLED"));
    ObjectNode lost =
        one.body().deepCopy().put("externalId", "L").put("facilityId", "" + UUID.randomUUID());
    JsonNode result = sender.result(one.body().put("status", "DRAFT") + "\n" + lost + "\n");
    assertThat(result.at("/items/0/problem/status").asInt()).isEqualTo(409);
    assertThat(result.at("/items/1/problem/errors/0/pointer").textValue()).isEqualTo("/facilityId");
    assertThat(result.get("refused").asInt()).isEqualTo(2);
  }

  @Test
  void whoWasErasedStaysAway() {
    Owned one = Owned.candidate();
    String at = one.create().header("Location");
    one.owner().calls().post(at + "/erasure").then().statusCode(201);
    JsonNode result =
        Sender.of(one.owner(), one.path()).result(person("X") + "\n" + one.body() + "\n");
    assertThat(result.get("created").asInt()).isEqualTo(1);
    assertThat(result.at("/items/0/problem/type").textValue()).endsWith("/erased");
    assertThat(Sender.refused(result)).containsExactly(2L);
  }

  @Test
  void manyLinesWithSomeBadOnesNameExactlyThose() {
    Tenant agency = Tenant.agency();
    int lines = Integer.getInteger("import.lines", 3_000);
    int every = 100;
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= lines; i++) {
      String one = person("P-" + i);
      body.append(i % every == 0 ? one.replace("RADIOGRAPHER", "NONE") : one).append('\n');
    }
    JsonNode result = Sender.of(agency, CANDIDATES).gzip().result(Sender.gzipped(body.toString()));
    assertThat(result.get("created").asInt()).isEqualTo(lines - lines / every);
    assertThat(Sender.refused(result))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, lines / every).mapToObj(i -> (long) i * every).toList());
    assertThat(
            Database.count(
                "select count(*) from qualification where modality = '*' and place = '*'"
                    + " and organisation_id = '"
                    + agency.id()
                    + "'"))
        .isEqualTo(lines - lines / every);
  }
}
