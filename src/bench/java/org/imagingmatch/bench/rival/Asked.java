package org.imagingmatch.bench.rival;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imagingmatch.matching.model.MatchingSettings;
import org.imagingmatch.matching.model.Requirement;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.RuleBook.CredentialRule;
import org.imagingmatch.matching.model.RuleBook.Route;
import org.imagingmatch.matching.model.VerificationLevel;

/** A vacancy's requirement tree with every credential that counts for it written out. */
public sealed interface Asked {

  /**
   * One credential.
   *
   * @param held what counts when it is held → its strength
   * @param routes what leads there in time when it is held → its strength; never enough alone
   * @param orEligible registry-eligible counts too
   * @param later registry-eligible is not enough alone
   * @param least lowest verification accepted; null = any
   */
  record Leaf(
      Map<String, Double> held,
      Map<String, Double> routes,
      boolean orEligible,
      boolean later,
      VerificationLevel least)
      implements Asked {}

  /** Months of experience. */
  record Months(String modality, int months) implements Asked {}

  /** So many of some. */
  record AtLeast(int n, List<Asked> of) implements Asked {}

  /** What somebody needs to know besides the tree. */
  record Context(
      RuleBook rules, MatchingSettings settings, int asOf, int start, boolean equivalents) {}

  /** Writes a tree out. */
  static Asked of(Requirement asked, Context context) {
    if (asked instanceof Requirement.Holds holds) {
      return leaf(holds, context);
    }
    if (asked instanceof Requirement.Experience experience) {
      return new Months(experience.modality(), experience.months());
    }
    if (asked instanceof Requirement.AllOf all) {
      return new AtLeast(all.of().size(), each(all.of(), context));
    }
    if (asked instanceof Requirement.AnyOf any) {
      return new AtLeast(1, each(any.of(), context));
    }
    Requirement.AtLeast atLeast = (Requirement.AtLeast) asked;
    return new AtLeast(atLeast.n(), each(atLeast.of(), context));
  }

  private static List<Asked> each(List<Requirement> branches, Context context) {
    List<Asked> all = new ArrayList<>();
    branches.forEach(branch -> all.add(of(branch, context)));
    return all;
  }

  private static Leaf leaf(Requirement.Holds holds, Context context) {
    RuleBook rules = context.rules();
    Map<String, Double> held = new HashMap<>();
    if (context.equivalents()) {
      for (String target : satisfying(holds.code(), rules)) {
        rules
            .employerEquivalents()
            .getOrDefault(target, Map.of())
            .forEach(
                (code, strength) ->
                    satisfying(code, rules).forEach(one -> held.merge(one, strength, Math::max)));
      }
    }
    satisfying(holds.code(), rules).forEach(code -> held.put(code, 1.0));
    return new Leaf(
        held,
        routes(holds.code(), context),
        holds.orEligible(),
        holds.withinMonths() != null,
        holds.verifiedAs());
  }

  private static Map<String, Double> routes(String code, Context context) {
    CredentialRule rule = context.rules().credentials().get(code);
    Map<String, Double> routes = new HashMap<>();
    if (rule != null && rule.registration() && rule.counts()) {
      for (Route route : context.rules().regulatorRoutes().getOrDefault(code, List.of())) {
        int days =
            route.recognised()
                ? context.settings().licenceDaysRecognised()
                : context.settings().licenceDaysPathway();
        if (context.asOf() + days <= context.start()) {
          satisfying(route.from(), context.rules())
              .forEach(from -> routes.merge(from, route.strength(), Math::max));
        }
      }
    }
    return routes;
  }

  /** A credential and, if it is an umbrella, its specialties. */
  static Set<String> satisfying(String asked, RuleBook rules) {
    Set<String> codes = new HashSet<>(rules.specialties().getOrDefault(asked, Set.of()));
    codes.add(asked);
    return codes;
  }
}
