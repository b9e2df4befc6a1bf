package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.Judging.RULES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imagingmatch.matching.model.RuleBook.CredentialRule;
import org.imagingmatch.matching.model.RuleBook.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is worked out for a vacancy ahead is what the rule book says of each person. */
class PreparedRulesTest {

  private static final Set<String> CREDENTIALS = RULES.credentials().keySet();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyCredentialCountsForALeafWhatTheRuleBookSays(boolean equivalents) {
    for (String asked : CREDENTIALS) {
      Map<String, Double> expected = new HashMap<>();
      for (String held : CREDENTIALS) {
        double strength = strength(held, asked, equivalents);
        if (strength > 0) {
          expected.put(held, strength);
        }
      }
      assertThat(CredentialLeaf.strengths(asked, RULES, equivalents))
          .as(asked)
          .containsExactlyInAnyOrderEntriesOf(expected);
    }
  }

  private static double strength(String held, String asked, boolean equivalents) {
    if (RULES.satisfies(held, asked)) {
      return 1;
    }
    return RULES.employerEquivalents().entrySet().stream()
        .filter(target -> equivalents && RULES.satisfies(target.getKey(), asked))
        .flatMap(target -> target.getValue().entrySet().stream())
        .filter(row -> RULES.satisfies(held, row.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  @Test
  void everyRouteFromWhatIsInForceIsOfferedAndNoOther() {
    List<String> registrations = RULES.regulatorRoutes().keySet().stream().sorted().toList();
    FactsGenerator.forSeeds(
        500,
        generator -> {
          Situation situation =
              Situation.of(generator.vacancy(), generator.asOf(), RULES, Judging.SETTINGS);
          Standings standings = new Standings(generator.candidate(), situation);
          List<Option> options = new ArrayList<>();
          new Routes(Set.copyOf(registrations), situation).addTo(options, standings);
          List<String> expected = new ArrayList<>();
          for (String registration : registrations) {
            for (Route route : routes(registration)) {
              standings.held().stream()
                  .filter(held -> RULES.satisfies(held.code(), route.from()) && held.inForce())
                  .forEach(held -> expected.add(held.code() + " to " + registration));
            }
          }
          assertThat(options).extracting(PreparedRulesTest::told).isEqualTo(expected);
        });
  }

  private static List<Route> routes(String registration) {
    return RULES.credential(registration).counts()
        ? RULES.regulatorRoutes().get(registration)
        : List.of();
  }

  private static String told(Option option) {
    return option.credential()
        + " to "
        + option.finding().reason().parameters().get("registration");
  }

  @Test
  void whatSupportsTogetherIsReadInOneOrder() {
    for (String first : List.of("ARRT-M", "ARRT-S")) {
      Set<String> together = new LinkedHashSet<>(List.of(first, "ARRT-S", "ARRT-M"));
      CredentialRule rule =
          new CredentialRule("ARRT-BS", true, true, false, List.of(together), Set.of());
      assertThat(rule.supports().get(0)).containsExactly("ARRT-M", "ARRT-S");
    }
  }

  @Test
  void everyGateHasItsTurnWhenTheCheapestComeFirst() {
    assertThat(Gate.CHEAPEST_FIRST).containsExactlyInAnyOrder(Gate.values());
  }
}
