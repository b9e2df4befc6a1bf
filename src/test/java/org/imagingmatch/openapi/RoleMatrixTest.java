package org.imagingmatch.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.Tenant;
import org.imagingmatch.Tokens;
import org.imagingmatch.organisation.LocalOrganisations;
import org.imagingmatch.organisation.OrganisationKind;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may call what: in a table that people read, in openapi.yaml, and in the service. */
@QuarkusTest
class RoleMatrixTest {

  private static final Description DESCRIPTION = Description.committed();
  private static final CommittedTable TABLE = new CommittedTable("roles.csv");
  private static final String UNKNOWN = "radiologist";

  private static Map<OrganisationKind, UUID> organisations;

  static Stream<Described> operations() {
    return DESCRIPTION.operations();
  }

  @BeforeEach
  void foundOrganisations() {
    if (organisations == null) {
      organisations =
          Map.of(
              OrganisationKind.AGENCY, Tenant.agency().id(),
              OrganisationKind.PROVIDER, Tenant.provider().id(),
              OrganisationKind.OPERATOR, LocalOrganisations.OPERATOR);
    }
  }

  @Test
  void theTableIsWhatTheDescriptionSays() {
    TABLE.isExactly(
        "operation",
        operations().collect(Collectors.toMap(Described::id, each -> Set.copyOf(described(each)))));
  }

  private static List<String> described(Described operation) {
    return operation.role().isEmpty() ? CommittedTable.ROLES : operation.roles().toList();
  }

  @Test
  void theTableHasAColumnForEachRole() {
    assertThat(CommittedTable.ROLES)
        .containsAll(Roles.ALL)
        .hasSize(Roles.ALL.size() + 1)
        .contains(CommittedTable.ANONYMOUS);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void oneRoleMayWhatTheTableSays(Described operation) {
    organisations.forEach(
        (kind, id) -> kind.roles().forEach(role -> judge(operation, id, Set.of(role))));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void twoRolesMayWhatEitherMay(Described operation) {
    organisations.forEach(
        (kind, id) -> {
          for (String one : kind.roles()) {
            kind.roles().stream()
                .filter(other -> one.compareTo(other) < 0)
                .forEach(other -> judge(operation, id, Set.of(one, other)));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("operations")
  void rolesThatNobodyKnowsAddNothing(Described operation) {
    organisations.forEach(
        (kind, id) -> {
          judge(operation, id, Set.of());
          judge(operation, id, Set.of(UNKNOWN));
          kind.roles().forEach(role -> judge(operation, id, Set.of(role, UNKNOWN)));
        });
  }

  @ParameterizedTest
  @MethodSource("operations")
  void nobodyMayWhatNeedsARole(Described operation) {
    Answer answer = Example.of(operation).send(null);
    if (allowed(operation).contains(CommittedTable.ANONYMOUS)) {
      assertThat(answer.status()).as("%s", answer).isLessThan(500).isNotIn(401, 403);
    } else {
      refuses(answer, 401, "unauthorized");
    }
  }

  private static Set<String> allowed(Described operation) {
    return TABLE.rows().getOrDefault(operation.id(), Set.of());
  }

  private static void judge(Described operation, UUID organisation, Set<String> roles) {
    Set<String> allowed = allowed(operation);
    boolean may =
        allowed.contains(CommittedTable.ANONYMOUS) || roles.stream().anyMatch(allowed::contains);
    Answer answer =
        Example.of(operation).send(Tokens.of(organisation, roles.toArray(String[]::new)));
    if (may) {
      assertThat(answer.status())
          .as("%s by %s: %s", operation, roles, answer)
          .isLessThan(500)
          .isNotIn(401, 403);
    } else {
      refuses(answer, 403, "forbidden");
    }
  }

  private static void refuses(Answer answer, int status, String type) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    assertThat(answer.said("header content-type")).contains("application/problem+json");
    assertThat(answer.said("/type")).endsWith("/problems/" + type + "]");
  }
}
