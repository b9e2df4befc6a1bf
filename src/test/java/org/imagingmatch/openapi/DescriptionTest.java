package org.imagingmatch.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule 13 of the API: what every operation says of itself. */
class DescriptionTest {

  private static final Description DESCRIPTION = Description.committed();

  static Stream<Described> operations() {
    return DESCRIPTION.operations();
  }

  @Test
  void operationsHaveNamesOfTheirOwn() {
    assertThat(operations().map(Described::id)).doesNotHaveDuplicates().doesNotContain("");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operationAndItsParametersAreDescribed(Described operation) {
    assertThat(operation.node().path("summary").asText()).isNotBlank();
    assertThat(operation.node().path("tags")).hasSize(1);
    assertThat(operation.parameters())
        .allSatisfy(parameter -> assertThat(parameter.path("description").asText()).isNotBlank());
    assertThat(operation.parameters().map(each -> each.get("name").asText()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operationNamesItsProblems(Described operation) {
    Set<String> problems =
        operation.statuses().stream()
            .filter(status -> status.compareTo("400") >= 0)
            .collect(Collectors.toSet());
    assertThat(problems).contains("400", "500", "503");
    if (operation.role().isPresent()) {
      assertThat(problems).contains("401", "403", "429");
    }
    if (!operation.bodies().isEmpty()) {
      assertThat(problems).contains("413", "415");
    }
    if (operation.path().contains("{") && !operation.statuses().contains("201")) {
      assertThat(problems).contains("404");
    }
    assertThat(problems)
        .allSatisfy(
            status ->
                assertThat(
                        operation
                            .response(status)
                            .at("/content/application~1problem+json/schema/$ref")
                            .asText())
                    .isEqualTo("#/components/schemas/Problem"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void onlyReferenceDataAndLocalTokensAreForEverybody(Described operation) {
    List<String> open = List.of("Reference data", "Local");
    assertThat(operation.role().isEmpty())
        .isEqualTo(open.contains(operation.node().at("/tags/0").asText()));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void apiKeyDoesWhereATokenDoesButForAdmins(Described operation) {
    assertThat(operation.rolesOfKeys())
        .containsExactlyElementsOf(
            operation.roles().filter(role -> !role.equals(Roles.ADMIN)).toList());
    JsonNode security = operation.node().path("security");
    assertThat(security.isArray()).as("an empty list says that anybody may call").isTrue();
    assertThat(security.isEmpty() || security.get(0).has("bearer")).isTrue();
  }

  @Test
  void apiKeyTravelsInAHeader() {
    JsonNode scheme = DESCRIPTION.root().at("/components/securitySchemes/apiKey");
    assertThat(scheme.path("in").asText()).isEqualTo("header");
    assertThat(scheme.path("name").asText()).isEqualTo("X-API-Key");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operationBelongsToAGroupThatIsIntroduced(Described operation) {
    assertThat(DESCRIPTION.root().get("tags").findValuesAsText("name"))
        .contains(operation.node().at("/tags/0").asText());
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(DESCRIPTION.root().findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(ref -> assertThat(DESCRIPTION.root().at(ref.substring(1)).isObject()).isTrue());
  }

  @Test
  void nothingOfTheInsideIsDescribed() {
    Set<String> used =
        DESCRIPTION.root().findValuesAsText("$ref").stream()
            .map(ref -> ref.replaceFirst(".*/", ""))
            .collect(Collectors.toSet());
    assertThat(DESCRIPTION.root().at("/components/schemas").fieldNames())
        .toIterable()
        .allSatisfy(name -> assertThat(used).contains(name))
        .noneMatch(name -> name.startsWith("Http") || name.contains("Json"));
  }

  @Test
  void problemsAreShownAsTheyLook() {
    JsonNode problem = DESCRIPTION.root().at("/components/schemas/Problem");
    assertThat(DESCRIPTION.root().at("/components/responses").properties())
        .filteredOn(response -> response.getValue().has("content"))
        .isNotEmpty()
        .allSatisfy(
            response -> {
              JsonNode example = response.getValue().get("content").findValue("example");
              assertThat(DESCRIPTION.misfits(problem, example)).isEmpty();
              assertThat(response.getKey()).startsWith(example.get("status").asText());
            });
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleOfASchemaFitsIt(Map.Entry<String, JsonNode> schema) {
    assertThat(schema.getValue().get("examples"))
        .allSatisfy(
            example -> assertThat(DESCRIPTION.misfits(schema.getValue(), example)).isEmpty());
  }

  static Stream<Map.Entry<String, JsonNode>> examples() {
    return DESCRIPTION.root().at("/components/schemas").properties().stream()
        .flatMap(
            schema ->
                Stream.concat(
                    Stream.of(schema), schema.getValue().path("properties").properties().stream()))
        .filter(schema -> schema.getValue().has("examples"));
  }
}
