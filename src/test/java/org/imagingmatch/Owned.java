package org.imagingmatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.UUID;

/**
 * One kind of resource with a fresh owner and a complete body, for the rules that all three kinds
 * share.
 *
 * @param path of the collection
 * @param text a field of the top level that takes any text
 */
public record Owned(String path, Tenant owner, ObjectNode body, String text) {

  /** The three kinds; a test makes its own owner, because it needs the running service for it. */
  public enum Kind {
    FACILITY,
    VACANCY,
    CANDIDATE;

    /** A resource of this kind to make. */
    public Owned fresh() {
      return switch (this) {
        case FACILITY -> facility();
        case VACANCY -> vacancy();
        case CANDIDATE -> candidate();
      };
    }
  }

  /** A new provider with a facility to make. */
  public static Owned facility() {
    return new Owned("/v1/facilities", Tenant.provider(), Examples.facility(), "name");
  }

  /** A new provider with a facility, and a vacancy to make there. */
  public static Owned vacancy() {
    Owned facility = facility();
    Tenant owner = facility.owner();
    UUID id = UUID.fromString(facility.create().jsonPath().getString("id"));
    return new Owned("/v1/vacancies", owner, Examples.vacancy(id), "title");
  }

  /** A new agency with a candidate to make. */
  public static Owned candidate() {
    return new Owned("/v1/candidates", Tenant.agency(), Examples.candidate(), "externalId");
  }

  /** A body with other text. */
  public ObjectNode saying(String value) {
    return body.deepCopy().put(text, value);
  }

  /** The answer to a creation that succeeds. */
  public Response create() {
    return create(body);
  }

  /** The answer to a creation that succeeds. */
  public Response create(ObjectNode sent) {
    Response created = owner.sends(sent).post(path);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    return created;
  }

  /** The address by the owner's own name for it, percent-encoded already. */
  public String byExternalId(String encoded) {
    return path + "/by-external-id/" + encoded;
  }

  @Override
  public String toString() {
    return path;
  }
}
