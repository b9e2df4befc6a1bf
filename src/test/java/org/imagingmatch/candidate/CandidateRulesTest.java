package org.imagingmatch.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a candidate must be to be accepted, and who may see one. */
@QuarkusTest
class CandidateRulesTest {

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("name", "null", "/name"),
        arguments("name", "{\"given\":\"Ana\"}", "/name/family"),
        arguments(
            "name", "{\"given\":\"" + "x".repeat(101) + "\",\"family\":\"B\"}", "/name/given"),
        arguments("contact", "{\"email\":\"at home\"}", "/contact/email"),
        arguments("contact", "{\"phone\":12}", "/contact/phone"),
        arguments("role", "null", "/role"),
        arguments("home", "{}", "/home"),
        arguments("home", "{\"region\":\"Manila\"}", "/home/region"),
        arguments("home", "{\"location\":{\"latitude\":1}}", "/home/location/longitude"),
        arguments("workRights", "[{\"country\":\"USA\"}]", "/workRights/0/country"),
        arguments("workRights", "[{\"country\":\"US\",\"basis\":\"VISA\"}]", "/workRights/0/basis"),
        arguments("regions", "[\"EU\"]", "/regions/0"),
        arguments("credentials", "[{\"number\":\"1\"}]", "/credentials/0/code"),
        arguments(
            "credentials",
            "[{\"code\":\"ARRT-R\",\"issuedOn\":\"2026-01-02\",\"validUntil\":\"2026-01-01\"}]",
            "/credentials/0/validUntil"),
        arguments(
            "credentials", "[{\"code\":\"ARRT-R\",\"status\":\"OK\"}]", "/credentials/0/status"),
        arguments(
            "credentials",
            "[{\"code\":\"ARRT-R\",\"verification\":{}}]",
            "/credentials/0/verification/level"),
        arguments("licences", "[{\"jurisdiction\":\"150\"}]", "/licences/0/jurisdiction"),
        arguments(
            "licences", "[{\"jurisdiction\":\"US-OR\",\"scope\":[\"ZZ\"]}]", "/licences/0/scope/0"),
        arguments(
            "licences",
            "[{\"jurisdiction\":\"US-OR\",\"issuedOn\":\"2026-01-02\",\"validUntil\":\"2026-01-01\"}]",
            "/licences/0/validUntil"),
        arguments("certificates", "[{\"code\":\"BLZ\"}]", "/certificates/0/code"),
        arguments("experience", "[{\"modality\":\"MR\"}]", "/experience/0/months"),
        arguments("experience", "[{\"modality\":\"MR\",\"months\":-1}]", "/experience/0/months"),
        arguments(
            "experience",
            "[{\"modality\":\"MR\",\"months\":1,\"platforms\":[\"ge\"]}]",
            "/experience/0/platforms/0"),
        arguments("education", "[{\"level\":\"PHD\"}]", "/education/0/level"),
        arguments(
            "continuingEducation",
            "[{\"credential\":\"ARRT-R\",\"credits\":14}]",
            "/continuingEducation/0/credits"),
        arguments("languages", "[{\"tag\":\"english\"}]", "/languages/0/tag"),
        arguments(
            "languages", "[{\"tag\":\"en-x" + "-abcdefgh".repeat(4) + "\"}]", "/languages/0/tag"),
        arguments(
            "availability",
            "{\"from\":\"2027-01-02\",\"until\":\"2027-01-01\"}",
            "/availability/until"),
        arguments("contracts", "[\"TEMP\"]", "/contracts/0"),
        arguments("shifts", "[1]", "/shifts/0"),
        arguments("minimumPay", "{\"amount\":\"48\"}", "/minimumPay/currency /minimumPay/per"),
        arguments("discoverable", "1", "/discoverable"),
        arguments("status", "\"GONE\"", "/status"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void faultIsFoundAtItsPlace(String field, String value, String pointers) {
    ObjectNode body = Examples.candidate();
    body.set(field, Examples.tree(value));
    Problem.at(Tenant.agency().sends(body).post("/v1/candidates"), pointers.split(" "));
  }

  @Test
  void bareCandidateGetsTheDefaultsAndNothingElse() {
    Owned kind = Owned.candidate();
    ObjectNode sent = Examples.bareCandidate();
    assertThat(content(kind.create(sent)))
        .isEqualTo(sent.put("discoverable", false).put("status", "ACTIVE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "workRights",
        "regions",
        "credentials",
        "licences",
        "certificates",
        "experience",
        "education",
        "continuingEducation",
        "languages",
        "contracts",
        "shifts"
      })
  void recordedAsNoneIsNotTheSameAsNotRecorded(String list) {
    Owned kind = Owned.candidate();
    ObjectNode none = kind.body().deepCopy();
    none.putArray(list);
    Response created = kind.create(none);
    assertThat(content(created)).isEqualTo(none);
    ObjectNode unknown = kind.body().deepCopy();
    unknown.remove(list);
    Response replaced =
        kind.owner().sends(unknown).header("If-Match", "*").put(created.header("Location"));
    assertThat(content(replaced)).isEqualTo(unknown);
    assertThat(content(kind.owner().calls().get(created.header("Location")))).isEqualTo(unknown);
  }

  @Test
  void freeNowIsNotTheSameAsNotRecorded() {
    Owned kind = Owned.candidate();
    ObjectNode body = kind.body().deepCopy();
    body.putObject("availability");
    String at = kind.create(body).header("Location");
    assertThat(content(kind.owner().calls().get(at))).isEqualTo(body);
  }

  @Test
  void listsKeepTheirOrderWhenTheyChange() {
    Owned kind = Owned.candidate();
    ObjectNode body = kind.body().deepCopy();
    body.set(
        "languages",
        Examples.tree("[{\"tag\":\"en\"},{\"tag\":\"tl\",\"level\":\"C2\"},{\"tag\":\"de\"}]"));
    String at = kind.create(body).header("Location");
    body.set("languages", Examples.tree("[{\"tag\":\"de\"},{\"tag\":\"en\"}]"));
    kind.owner().sends(body).header("If-Match", "*").put(at);
    assertThat(content(kind.owner().calls().get(at))).isEqualTo(body);
  }

  @Test
  void recruitersReadAndOthersSeeNothing() {
    Owned kind = Owned.candidate();
    Response created = kind.create();
    String at = created.header("Location");
    Tenant recruiter = kind.owner().as(Roles.RECRUITER);
    assertThat(recruiter.calls().get(at).asString()).isEqualTo(created.asString());
    assertThat(recruiter.calls().get(kind.path()).jsonPath().getList("items")).hasSize(1);
    Problem.is(recruiter.sends(kind.body()).post(kind.path()), 403);
    Problem.is(recruiter.calls().header("If-Match", "*").delete(at), 403);
    Problem.is(Tenant.provider().calls().get(at), 403);
    Problem.is(Tenant.agency().as(Roles.RECRUITER).calls().get(at), 404);
  }

  private static ObjectNode content(Response response) {
    ObjectNode body = Examples.json(response.asString());
    body.remove(List.of("id", "createdAt", "updatedAt"));
    return body;
  }
}
