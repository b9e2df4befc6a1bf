package org.imagingmatch.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The eye on all answers sees what openapi.yaml does not say. */
class ContractTest {

  private static final String JSON = "application/json";
  private static final String MODALITY = "/v1/modalities/MR";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET | /v1/modalities/MR | 418 | text/plain | | has the statuses",
        "GET | /v1/modalities/MR | 200 | text/plain | MR | comes as [application/json]",
        "GET | /v1/modalities/MR | 200 | application/json | {\"surplus\":1} | surplus",
        "GET | /v1/modalities/MR | 200 | application/json | | has a body",
        "GET | /v1/nothing | 200 | application/json | {} | there is no such operation",
        "DELETE | /v1/modalities/MR | 204 | | | there is no such operation",
      })
  void answerThatIsNotDescribedIsFound(
      String method, String path, int status, String media, String body, String fault) {
    assertThatThrownBy(() -> Contract.holds(method, path, answer(status, media, body)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(method + " " + path + " answered " + status)
        .hasMessageContaining(fault);
  }

  @Test
  void answerThatIsDescribedPasses() {
    Contract.holds("GET", MODALITY, answer(304, null, null));
    Contract.holds("PUT", MODALITY, answer(405, null, null));
    Contract.holds("GET", "/q/health", answer(200, JSON, "{}"));
    assertThat(Description.committed().operations().filter(each -> each.isAt(MODALITY))).hasSize(1);
  }

  private static Response answer(int status, String media, String body) {
    return new ResponseBuilder()
        .setStatusCode(status)
        .setContentType(media == null ? "" : media)
        .setBody(body == null ? "" : body)
        .build();
  }
}
