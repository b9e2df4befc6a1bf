package org.imagingmatch.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a vacancy must be to be accepted. */
@QuarkusTest
class VacancyRulesTest {

  static Stream<Arguments> faults() {
    String leaf = "{\"holds\":\"ARRT-MR\"}";
    String deep = "{\"allOf\":[".repeat(5) + leaf + "]}".repeat(5);
    String wide = "{\"anyOf\":[" + (leaf + ",").repeat(20) + leaf + "]}";
    return Stream.of(
        arguments("title", "\"\"", "/title"),
        arguments("title", "\"" + "x".repeat(201) + "\"", "/title"),
        arguments("title", "null", "/title"),
        arguments("title", "true", "/title"),
        arguments("facilityId", "\"1\"", "/facilityId"),
        arguments("role", "\"MRI-TEC\"", "/role"),
        arguments("modalities", "null", "/modalities"),
        arguments("modalities", "[]", "/modalities"),
        arguments("modalities", "[{}]", "/modalities/0/code"),
        arguments("modalities", "[{\"code\":\"XX\"}]", "/modalities/0/code"),
        arguments("modalities", "[{\"code\":\"MR\"},{\"code\":\"MR\"}]", "/modalities/1/code"),
        arguments(
            "modalities",
            "[{\"code\":\"MR\",\"minimumMonths\":721}]",
            "/modalities/0/minimumMonths"),
        arguments(
            "modalities",
            "[{\"code\":\"MR\",\"minimumMonths\":\"12\"}]",
            "/modalities/0/minimumMonths"),
        arguments(
            "modalities",
            "[{\"code\":\"MR\",\"usedWithinMonths\":-1}]",
            "/modalities/0/usedWithinMonths"),
        arguments("modalitiesRule", "\"SOME\"", "/modalitiesRule"),
        arguments("training", "\"true\"", "/training"),
        arguments("credentials", "{}", "/credentials"),
        arguments("credentials", "{\"anyOf\":[]}", "/credentials/anyOf"),
        arguments("credentials", "{\"holds\":\"ARRT-MX\"}", "/credentials/holds"),
        arguments("credentials", "{\"allOf\":[" + leaf + ",{}]}", "/credentials/allOf/1"),
        arguments("credentials", "{\"allOf\":[null]}", "/credentials/allOf/0"),
        arguments(
            "credentials", "{\"holds\":\"ARRT-MR\",\"anyOf\":[" + leaf + "]}", "/credentials"),
        arguments("credentials", "{\"atLeast\":2,\"of\":[" + leaf + "]}", "/credentials/atLeast"),
        arguments("credentials", "{\"atLeast\":0,\"of\":[" + leaf + "]}", "/credentials/atLeast"),
        arguments("credentials", "{\"atLeast\":1}", "/credentials/of"),
        arguments("credentials", "{\"of\":[" + leaf + "]}", "/credentials/atLeast"),
        arguments(
            "credentials",
            "{\"experience\":{\"modality\":\"US-AE\"}}",
            "/credentials/experience/months"),
        arguments(
            "credentials",
            "{\"experience\":{\"modality\":\"ZZ\",\"months\":1}}",
            "/credentials/experience/modality"),
        arguments(
            "credentials",
            "{\"holds\":\"ARRT-MR\",\"withinMonths\":3}",
            "/credentials/withinMonths"),
        arguments(
            "credentials",
            "{\"anyOf\":[" + leaf + "],\"orEligible\":true}",
            "/credentials/orEligible"),
        arguments(
            "credentials",
            "{\"holds\":\"ARRT-MR\",\"verifiedAs\":\"SEEN\"}",
            "/credentials/verifiedAs"),
        arguments("credentials", deep, "/credentials"),
        arguments("credentials", "{\"allOf\":[" + wide + "," + wide + "]}", "/credentials"),
        arguments("preferredCredentials", "[\"ARRT\"]", "/preferredCredentials/0"),
        arguments("languages", "[{\"tag\":\"zz-zz\"}]", "/languages/0/tag"),
        arguments("languages", "[{\"tag\":\"en\",\"level\":\"B3\"}]", "/languages/0/level"),
        arguments("certificates", "[{\"code\":\"BLZ\"}]", "/certificates/0/code"),
        arguments(
            "certificates", "[{\"code\":\"BLS\",\"withinDays\":-1}]", "/certificates/0/withinDays"),
        arguments("startsOn", "\"15.01.2027\"", "/startsOn"),
        arguments("startsOn", "\"2027-01-15T00:00:00Z\"", "/startsOn"),
        arguments("startsOn", "\"2027-02-29\"", "/startsOn"),
        arguments("startsOn", "[2027,1,15]", "/startsOn"),
        arguments("startsOn", "\"1899-12-31\"", "/startsOn"),
        arguments("startsOn", "\"2201-01-01\"", "/startsOn"),
        arguments("startFlexDays", "366", "/startFlexDays"),
        arguments("weeks", "0", "/weeks"),
        arguments("weeks", "261", "/weeks"),
        arguments("weeks", "12.9", "/weeks"),
        arguments("hoursPerWeek", "0.5", "/hoursPerWeek"),
        arguments("hoursPerWeek", "80.5", "/hoursPerWeek"),
        arguments("hoursPerWeek", "\"36\"", "/hoursPerWeek"),
        arguments("contract", "\"PERMANENT\"", "/weeks"),
        arguments("contract", "\"Travel\"", "/contract"),
        arguments("shifts", "[\"NIGHT\",\"NITE\"]", "/shifts/1"),
        arguments("settings", "[\"level 1\"]", "/settings/0"),
        arguments("platforms", "[\"" + "X".repeat(41) + "\"]", "/platforms/0"),
        arguments("pay", "{\"from\":52.00,\"currency\":\"USD\",\"per\":\"HOUR\"}", "/pay/from"),
        arguments("pay", "{\"from\":\"1e3\",\"currency\":\"USD\",\"per\":\"HOUR\"}", "/pay/from"),
        arguments("pay", "{\"from\":\"-1\",\"currency\":\"USD\",\"per\":\"HOUR\"}", "/pay/from"),
        arguments(
            "pay", "{\"from\":\"1.00001\",\"currency\":\"USD\",\"per\":\"HOUR\"}", "/pay/from"),
        arguments(
            "pay",
            "{\"from\":\"2\",\"to\":\"1\",\"currency\":\"USD\",\"per\":\"HOUR\"}",
            "/pay/to"),
        arguments("pay", "{\"from\":\"2\",\"currency\":\"ZZZ\",\"per\":\"HOUR\"}", "/pay/currency"),
        arguments("pay", "{\"from\":\"2\",\"currency\":\"USD\",\"per\":\"MONTH\"}", "/pay/per"),
        arguments("grade", "{\"scheme\":\"AFC\"}", "/grade/from"),
        arguments("headcount", "0", "/headcount"),
        arguments("headcount", "10001", "/headcount"),
        arguments("status", "\"OPENED\"", "/status"),
        arguments("weights", "{\"EXPERIENSE\":3}", "/weights/EXPERIENSE"),
        arguments("weights", "{\"PAY\":-1}", "/weights/PAY"),
        arguments("weights", "{\"PAY\":\"1\"}", "/weights/PAY"),
        arguments(
            "weights",
            "{\"EXPERIENCE\":0,\"CREDENTIAL_STRENGTH\":0,\"PROXIMITY\":0,\"RECENCY\":0,\"AVAILABILITY_FIT\":0,"
                + "\"PREFERRED_CREDENTIALS\":0,\"SETTING\":0,\"PAY\":0.0,\"LANGUAGE_MARGIN\":0}",
            "/weights"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void faultIsFoundAtItsPlace(String field, String value, String pointer) {
    Owned kind = Owned.vacancy();
    ObjectNode body = kind.body().deepCopy();
    body.set(field, Examples.tree(value));
    Problem.at(kind.owner().sends(body).post(kind.path()), pointer);
  }

  @Test
  void allFaultsAreToldAtOnce() {
    Owned kind = Owned.vacancy();
    ObjectNode body =
        Examples.json(
            """
            {"titel":"x","role":"RADIOGRAFER","modalities":[{"code":"MR","minimumMonths":-1},7],
             "credentials":{"anyOf":[{"holds":"ARRT-MX"},{}]},"startsOn":"soon","weeks":"13",
             "pay":{"from":52.00,"per":"HOUR"},"weights":{"EXPERIENSE":1,"PAY":-1}}""");
    Response response = kind.owner().sends(body).post(kind.path());
    Problem.at(
        response,
        "/titel",
        "/title",
        "/facilityId",
        "/role",
        "/modalities/0/minimumMonths",
        "/modalities/1",
        "/credentials/anyOf/0/holds",
        "/credentials/anyOf/1",
        "/startsOn",
        "/weeks",
        "/pay/from",
        "/pay/currency",
        "/weights/EXPERIENSE",
        "/weights/PAY");
    assertThat(Problem.detail(response, "/pay/from"))
        .isEqualTo("from must be a decimal in a string such as \"52.00\", not a number.");
    assertThat(Problem.detail(response, "/role")).contains("RADIOGRAPHER");
    assertThat(Problem.detail(response, "/weeks"))
        .isEqualTo("weeks must be a whole number, not a string.");
    assertThat(Problem.detail(response, "/title"))
        .isEqualTo("title is required and must not be blank.");
    assertThat(Problem.detail(response, "/weights/EXPERIENSE"))
        .contains("Did you mean \"EXPERIENCE\"?");
  }

  @Test
  void bareVacancyGetsTheDefaultsAndNothingElse() {
    Owned kind = Owned.vacancy();
    UUID facility = UUID.fromString(kind.body().get("facilityId").textValue());
    ObjectNode sent = Examples.bareVacancy(facility);
    ObjectNode read = Examples.json(kind.create(sent).asString());
    read.remove(java.util.List.of("id", "createdAt", "updatedAt"));
    sent.put("modalitiesRule", "ALL").put("training", false).put("acceptEquivalents", false);
    sent.put("startsAsap", false)
        .put("startFlexDays", 0)
        .put("headcount", 1)
        .put("status", "DRAFT");
    assertThat(read).isEqualTo(sent);
  }

  @Test
  void boundsThemselvesAreAccepted() {
    Owned kind = Owned.vacancy();
    ObjectNode body = kind.body().deepCopy();
    body.put("title", "x".repeat(200)).put("weeks", 260).put("headcount", 10_000);
    body.put("startFlexDays", 365).put("hoursPerWeek", 80).put("startsOn", "2200-12-31");
    String tree = "{\"allOf\":[".repeat(4) + "{\"holds\":\"ARRT-MR\"}" + "]}".repeat(4);
    body.set("credentials", Examples.tree(tree));
    kind.create(body);
  }

  @Test
  void whatWasReadMayBeSentBack() {
    Owned kind = Owned.vacancy();
    Response created = kind.create();
    Response replaced =
        kind.owner()
            .sends(created.asString())
            .header("If-Match", created.header("ETag"))
            .put(created.header("Location"));
    assertThat(replaced.statusCode()).as(replaced.asString()).isEqualTo(200);
    assertThat(replaced.jsonPath().getString("id")).isEqualTo(created.jsonPath().getString("id"));
  }
}
