package org.imagingmatch.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person must hold to earn a credential: a boolean expression over credential codes, as in
 * {@code (ARRT-R&ARRT-M)|ARRT-S}. {@code &} binds tighter than {@code |}.
 */
@Schema(type = SchemaType.STRING, description = "Boolean expression; & binds tighter than |")
public sealed interface Prerequisite {

  /** Holding one credential. */
  record Held(String code) implements Prerequisite {
    @Override
    public String expression() {
      return code;
    }

    @Override
    public List<Set<String>> alternatives() {
      return List.of(Set.of(code));
    }

    @Override
    public Set<String> codes() {
      return Set.of(code);
    }
  }

  /** All of two or more. */
  record All(List<Prerequisite> of) implements Prerequisite {
    public All {
      of = List.copyOf(of);
    }

    @Override
    public String expression() {
      return of.stream()
          .map(each -> each instanceof Any ? "(" + each.expression() + ")" : each.expression())
          .collect(Collectors.joining("&"));
    }

    @Override
    public List<Set<String>> alternatives() {
      List<Set<String>> combined = List.of(Set.of());
      for (Prerequisite part : of) {
        combined = product(combined, part.alternatives());
      }
      return Minimal.of(combined);
    }

    @Override
    public Set<String> codes() {
      return named(of);
    }

    private static List<Set<String>> product(List<Set<String>> left, List<Set<String>> right) {
      List<Set<String>> product = new ArrayList<>();
      for (Set<String> one : left) {
        for (Set<String> other : right) {
          Set<String> both = new LinkedHashSet<>(one);
          both.addAll(other);
          product.add(both);
        }
      }
      return product;
    }
  }

  /** At least one of two or more. */
  record Any(List<Prerequisite> of) implements Prerequisite {
    public Any {
      of = List.copyOf(of);
    }

    @Override
    public String expression() {
      return of.stream().map(Prerequisite::expression).collect(Collectors.joining("|"));
    }

    @Override
    public List<Set<String>> alternatives() {
      return Minimal.of(of.stream().flatMap(each -> each.alternatives().stream()).toList());
    }

    @Override
    public Set<String> codes() {
      return named(of);
    }
  }

  /** The expression with no more parentheses than it needs. */
  @JsonValue
  String expression();

  /**
   * The disjunctive normal form: the sets of credentials each of which suffices, in the order of
   * the expression. No set contains another.
   */
  List<Set<String>> alternatives();

  /** Every credential the expression names. */
  Set<String> codes();

  private static Set<String> named(List<Prerequisite> parts) {
    return parts.stream()
        .flatMap(part -> part.codes().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Reads an expression.
   *
   * @throws PrerequisiteException with the position of the fault
   */
  static Prerequisite parse(String expression) {
    return new PrerequisiteParser(expression).parse();
  }
}
