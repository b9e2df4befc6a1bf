package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.imagingmatch.matching.model.Requirement.AllOf;
import org.imagingmatch.matching.model.Requirement.AnyOf;
import org.imagingmatch.matching.model.Requirement.AtLeast;
import org.imagingmatch.matching.model.Requirement.Experience;
import org.imagingmatch.matching.model.Requirement.Holds;

/** Changes by which a vacancy asks less in credentials. */
final class TreeRelaxations {

  private static final String TOPIC = "credentials";

  private final List<Relaxation> all = new ArrayList<>();

  private TreeRelaxations() {}

  static List<Relaxation> of(VacancyFacts vacancy, RuleBook rules) {
    Requirement asked = vacancy.credentials();
    if (asked == null) {
      return List.of();
    }
    TreeRelaxations relaxations = new TreeRelaxations();
    relaxations.add(Reason.of("credentials.drop"), List.of(), now -> null);
    relaxations.inside(asked, List.of());
    if (!vacancy.acceptEquivalents()) {
      relaxations.all.add(
          new Relaxation(
              Reason.of("credentials.acceptEquivalents"),
              Topic.of("equivalents"),
              EnumSet.of(Gate.CREDENTIAL),
              now -> Edit.of("acceptEquivalents", true)));
    }
    relaxations.more(vacancy, rules);
    return relaxations.all;
  }

  private void add(Reason what, List<Integer> at, UnaryOperator<Requirement> change) {
    all.add(
        new Relaxation(
            what,
            new Topic(TOPIC, at),
            EnumSet.of(Gate.CREDENTIAL),
            now -> Edit.of("credentials", change.apply(now.credentials()))));
  }

  private void replace(Reason what, List<Integer> at, Requirement node, Requirement by) {
    add(what, at, tree -> replaced(tree, node, by));
  }

  /** Changes of a node that is found there. */
  private void inside(Requirement node, List<Integer> at) {
    if (node instanceof Holds leaf) {
      leaf(leaf, at);
    } else if (node instanceof Experience leaf && leaf.months() > 1) {
      int months = leaf.months() / 2;
      replace(
          Reason.of("credentials.lessExperience", "modality", leaf.modality(), "months", months),
          at,
          leaf,
          new Experience(leaf.modality(), months));
    } else if (node instanceof AtLeast some && some.n() > 1) {
      replace(
          Reason.of("credentials.fewer", "count", some.n() - 1, "credentials", names(node)),
          at,
          some,
          new AtLeast(some.n() - 1, some.of()));
    }
    List<Requirement> branches = node.branches();
    for (int i = 0; i < branches.size(); i++) {
      List<Integer> there = new ArrayList<>(at);
      there.add(i);
      if (node instanceof AllOf && branches.size() > 1) {
        replace(
            Reason.of("credentials.dropBranch", "credentials", names(branches.get(i))),
            there,
            branches.get(i),
            null);
      }
      inside(branches.get(i), there);
    }
  }

  private void leaf(Holds leaf, List<Integer> at) {
    if (!leaf.orEligible()) {
      replace(
          Reason.of("credentials.acceptEligible", "credential", leaf.code()),
          at,
          leaf,
          new Holds(leaf.code(), true, null, leaf.verifiedAs()));
    } else if (leaf.withinMonths() != null) {
      replace(
          Reason.of("credentials.noDeadline", "credential", leaf.code()),
          at,
          leaf,
          new Holds(leaf.code(), true, null, leaf.verifiedAs()));
    }
    if (leaf.verifiedAs() != null) {
      replace(
          Reason.of("credentials.acceptUnverified", "credential", leaf.code()),
          at,
          leaf,
          new Holds(leaf.code(), leaf.orEligible(), leaf.withinMonths(), null));
    }
  }

  /** A tree with something else in the place of one node, and no other that is equal to it. */
  private static Requirement replaced(Requirement tree, Requirement node, Requirement by) {
    List<Requirement> branches = tree.branches();
    for (int i = 0; i < branches.size(); i++) {
      Requirement branch = branches.get(i);
      Requirement after = branch == node ? by : replaced(branch, node, by);
      if (after != branch) {
        return with(tree, i, after);
      }
    }
    return tree == node ? by : tree;
  }

  /** A node with another branch in the place of one; null = without it, unless it is the last. */
  private static Requirement with(Requirement node, int at, Requirement changed) {
    List<Requirement> branches = new ArrayList<>(node.branches());
    if (changed != null) {
      branches.set(at, changed);
    } else if (branches.size() > 1) {
      branches.remove(at);
    }
    if (node instanceof AllOf) {
      return new AllOf(branches);
    }
    return node instanceof AtLeast some ? new AtLeast(some.n(), branches) : new AnyOf(branches);
  }

  /** Accepts one more credential, of those that attest a modality of the vacancy. */
  private void more(VacancyFacts vacancy, RuleBook rules) {
    Requirement asked = vacancy.credentials();
    boolean flat = asked instanceof AnyOf;
    int depth = flat ? depth(asked) : depth(asked) + 1;
    if (depth > Requirement.MAX_DEPTH || leaves(asked) >= Requirement.MAX_LEAVES) {
      return;
    }
    Set<String> modalities = new HashSet<>();
    vacancy.modalities().forEach(each -> modalities.addAll(rules.modality(each.code()).covers()));
    Set<String> known = new HashSet<>(names(asked));
    rules.credentials().values().stream()
        .filter(rule -> rule.counts() && !known.contains(rule.code()))
        .filter(rule -> !Collections.disjoint(rule.modalities(), modalities))
        .map(RuleBook.CredentialRule::code)
        .sorted()
        .forEach(
            code ->
                add(
                    Reason.of("credentials.accept", "credential", code),
                    List.of(),
                    now -> or(asked, code)));
  }

  private static Requirement or(Requirement asked, String code) {
    List<Requirement> either =
        new ArrayList<>(asked instanceof AnyOf any ? any.of() : List.of(asked));
    either.add(new Holds(code, false, null, null));
    return new AnyOf(either);
  }

  private static int depth(Requirement node) {
    return 1 + node.branches().stream().mapToInt(TreeRelaxations::depth).max().orElse(0);
  }

  private static int leaves(Requirement node) {
    return node.branches().isEmpty()
        ? 1
        : node.branches().stream().mapToInt(TreeRelaxations::leaves).sum();
  }

  /** What the leaves ask: credentials, and modalities in which to have worked. */
  private static List<String> names(Requirement node) {
    if (node instanceof Holds leaf) {
      return List.of(leaf.code());
    }
    return node instanceof Experience leaf
        ? List.of(leaf.modality())
        : List.copyOf(
            new TreeSet<>(node.branches().stream().flatMap(each -> names(each).stream()).toList()));
  }
}
