package org.imagingmatch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.imagingmatch.platform.Roles;

/** Keys of an organisation of one test. */
public final class ApiKeys {

  /** Where they are kept. */
  public static final String PATH = "/v1/api-keys";

  private ApiKeys() {}

  /** The answer to the creation of a key, which succeeds. */
  public static Response create(Tenant owner, String... scopes) {
    Response created = owner.as(Roles.ADMIN).sends(body(scopes)).post(PATH);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    return created;
  }

  /** A new key as its holder has it. */
  public static String key(Tenant owner, String... scopes) {
    return create(owner, scopes).path("key");
  }

  /** What an admin sends for a key. */
  public static String body(String... scopes) {
    return """
        {"name":"Test","scopes":[%s]}"""
        .formatted(
            Arrays.stream(scopes).map(scope -> '"' + scope + '"').collect(Collectors.joining(",")));
  }

  /** A request of whoever has the key. */
  public static RequestSpecification with(String key) {
    return given().header("X-API-Key", key).urlEncodingEnabled(false);
  }
}
