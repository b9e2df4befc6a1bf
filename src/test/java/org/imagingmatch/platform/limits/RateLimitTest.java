package org.imagingmatch.platform.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.imagingmatch.Examples;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.Tokens;
import org.imagingmatch.parts.OtherService;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 11 of the API: an organisation and each of its credentials may ask for so much. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(LowLimits.class)
class RateLimitTest {

  private static final String LIST = "/v1/candidates";

  @Inject ManualTime time;

  private final Tenant agency = Tenant.agency();

  @Test
  void burstIsLetThroughThenToldToWait() {
    Response first = agency.calls().get(LIST);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.header("RateLimit-Policy"))
        .isEqualTo("\"credential\";q=20;w=4, \"organisation\";q=30;w=3");
    assertThat(first.header("RateLimit"))
        .isEqualTo("\"credential\";r=19;t=1, \"organisation\";r=29;t=1");
    assertThat(first.header("Retry-After")).isNull();
    use(19, agency::calls);
    Response refused = agency.calls().get(LIST);
    Problem.is(refused, 429);
    assertThat(refused.jsonPath().getString("type")).endsWith("/too-many-requests");
    assertThat(refused.jsonPath().getString("detail"))
        .contains("This credential", "5 a second", "costs 1", "after the 1 s");
    assertThat(refused.header("Retry-After")).isEqualTo("1");
    assertThat(refused.header("RateLimit-Policy")).isEqualTo(first.header("RateLimit-Policy"));
    assertThat(refused.header("RateLimit"))
        .isEqualTo("\"credential\";r=0;t=1, \"organisation\";r=10;t=1");
  }

  @Test
  void anotherOrganisationIsNotConcerned() {
    use(20, agency::calls);
    assertThat(agency.calls().get(LIST).statusCode()).isEqualTo(429);
    Response other = Tenant.agency().calls().get(LIST);
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(other.header("RateLimit")).contains("r=19", "r=29");
  }

  @Test
  void anotherCredentialHasWhatItsOrganisationHasLeft() {
    use(20, agency::calls);
    for (int i = 0; i < 20; i++) {
      assertThat(agency.calls().get(LIST).statusCode()).isEqualTo(429);
    }
    Tenant person = agency.as(Roles.RECRUITER);
    use(10, person::calls);
    Response refused = person.calls().get(LIST);
    Problem.is(refused, 429);
    assertThat(refused.jsonPath().getString("detail")).contains("This organisation");
    assertThat(refused.header("RateLimit")).contains("\"credential\";r=10", "\"organisation\";r=0");
  }

  @Test
  void subjectsAndKeysAreCredentialsOfTheirOwn() {
    Subject subject = new Subject(agency.id());
    use(15, () -> subject.named("ana@example.org"));
    assertThat(subject.named("eve@example.org").get(LIST).header("RateLimit")).contains("r=19");
    assertThat(subject.withKey("k1").get(LIST).header("RateLimit")).contains("r=19");
    assertThat(subject.withKey("k2").get(LIST).header("RateLimit")).contains("r=19");
    assertThat(subject.withKey("k1").get(LIST).header("RateLimit")).contains("r=18");
  }

  @Test
  void unitsComeBackWithTime() {
    use(20, agency::calls);
    time.pass(Duration.ofMillis(199));
    assertThat(agency.calls().get(LIST).statusCode()).isEqualTo(429);
    time.pass(Duration.ofMillis(1));
    use(1, agency::calls);
    assertThat(agency.calls().get(LIST).statusCode()).isEqualTo(429);
    time.pass(Duration.ofSeconds(4));
    use(20, agency::calls);
  }

  @Test
  void writeCostsTwiceAReadAlsoWhenItIsRefused() {
    assertThat(agency.sends(Examples.candidate()).post(LIST).header("RateLimit")).contains("r=18");
    assertThat(agency.sends("{}").post(LIST).header("RateLimit")).contains("r=16");
    assertThat(agency.calls().head(LIST).header("RateLimit")).contains("r=15");
    assertThat(agency.calls().get(LIST + "/" + UUID.randomUUID()).header("RateLimit"))
        .contains("r=14");
  }

  @Test
  void whoIsNotLetInIsNotCharged() {
    assertThat(given().get(LIST).header("RateLimit")).isNull();
    Tenant person = agency.as(Roles.RECRUITER);
    Response forbidden = person.sends(Examples.candidate()).post(LIST);
    assertThat(forbidden.statusCode()).isEqualTo(403);
    assertThat(forbidden.header("RateLimit")).isNull();
    assertThat(person.calls().get(LIST).header("RateLimit")).contains("r=19", "r=29");
  }

  @Test
  void organisationThatTakesNoPartIsHeldBackBeforeTheDatabaseIsAsked() {
    String stranger = Tokens.of(UUID.randomUUID(), Roles.AGENCY);
    for (int i = 0; i < 20; i++) {
      assertThat(given().auth().oauth2(stranger).get(LIST).statusCode()).isEqualTo(403);
    }
    Problem.is(given().auth().oauth2(stranger).get(LIST), 429);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/modalities", "/local/tokens"})
  void whatNeedsNoTokenIsFree(String path) {
    for (int i = 0; i < 40; i++) {
      Response answer = given().get(path);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.header("RateLimit")).isNull();
    }
  }

  @Test
  void refusalsAreNotLogged() {
    List<String> lines = new ArrayList<>();
    Handler listener = listener(lines);
    Logger.getLogger("").addHandler(listener);
    try {
      Subject subject = new Subject(agency.id());
      use(20, () -> subject.named("maria.canary@example.org"));
      Problem.is(subject.named("maria.canary@example.org").get(LIST), 429);
    } finally {
      Logger.getLogger("").removeHandler(listener);
    }
    assertThat(lines).noneMatch(line -> line.contains("canary") || line.contains("units"));
  }

  private static void use(int units, Supplier<RequestSpecification> calls) {
    for (int i = 0; i < units; i++) {
      assertThat(calls.get().get(LIST).statusCode()).isEqualTo(200);
    }
  }

  private static Handler listener(List<String> lines) {
    Handler listener =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            lines.add(line.getMessage() + List.of(parameters(line)) + line.getThrown());
          }

          private static Object[] parameters(LogRecord line) {
            return line.getParameters() == null ? new Object[0] : line.getParameters();
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    listener.setLevel(Level.ALL);
    return listener;
  }
}
