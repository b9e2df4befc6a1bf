package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.RuleBook.CredentialRule;
import org.imagingmatch.matching.model.RuleBook.MobilityRule;
import org.imagingmatch.matching.model.RuleBook.ModalityRule;
import org.imagingmatch.matching.model.RuleBook.RegistrationRule;
import org.imagingmatch.matching.model.WorkRightBasis;
import org.imagingmatch.reference.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows are made anew when the rules make others, and only then. */
class EditionTest {

  private static final RuleBook RULES = RuleBooks.of(Catalogue.load());
  private static final String CURRENT = new Edition(RULES).current();

  @Test
  void sameRulesInAnotherOrderAreTheSameEdition() {
    RuleBook reversed =
        with(
            reversed(
                RULES.credentials(),
                one -> with(one, one.counts(), new LinkedHashSet<>(backwards(one.modalities())))),
            reversed(
                RULES.modalities(),
                one ->
                    new ModalityRule(
                        one.code(),
                        one.parent(),
                        new LinkedHashSet<>(backwards(one.covers())),
                        one.halves())),
            reversed(RULES.registrations(), one -> one),
            backwards(RULES.mobility()).stream()
                .map(
                    one ->
                        new MobilityRule(
                            one.from(), one.basis(), new LinkedHashSet<>(backwards(one.to()))))
                .toList());
    assertThat(List.copyOf(reversed.credentials().keySet()))
        .isNotEqualTo(List.copyOf(RULES.credentials().keySet()));
    assertThat(new Edition(reversed).current()).isEqualTo(CURRENT);
  }

  static Stream<RuleBook> rulesThatMakeOtherRows() {
    CredentialRule credential = RULES.credentials().get("ARRT-MR");
    ModalityRule modality = RULES.modalities().get("US");
    ModalityRule hybrid = RULES.modalities().get("PT-CT");
    MobilityRule free = RULES.mobility().get(0);
    return Stream.of(
        credential(with(credential, !credential.counts(), credential.modalities())),
        credential(with(credential, true, Set.of())),
        credential(with(credential, true, Set.of("CT"))),
        modality(new ModalityRule("US", null, Set.of("US"), modality.halves())),
        modality(new ModalityRule("PT-CT", null, hybrid.covers(), List.of("PT", "MR"))),
        modality(new ModalityRule("NEW", null, Set.of("NEW"), List.of())),
        registrations(without(RULES.registrations(), "UK-HCPC-DRAD")),
        mobility(RULES.mobility().subList(1, RULES.mobility().size())),
        mobility(with(new MobilityRule("BR", WorkRightBasis.CITIZEN, Set.of("PT")))),
        mobility(with(new MobilityRule(free.from(), WorkRightBasis.OTHER, free.to()))));
  }

  @ParameterizedTest
  @MethodSource("rulesThatMakeOtherRows")
  void rulesThatMakeOtherRowsAreAnotherEdition(RuleBook rules) {
    assertThat(new Edition(rules).current()).isNotEqualTo(CURRENT);
  }

  /** Otherwise every release of the catalogue would make all rows anew. */
  @Test
  void rulesThatNoRowDependsOnAreTheSameEdition() {
    RuleBook rules =
        new RuleBook(
            RULES.credentials(),
            RULES.modalities(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            RULES.registrations(),
            Map.of(),
            RULES.mobility());
    assertThat(new Edition(rules).current()).isEqualTo(CURRENT);
  }

  private static RuleBook with(
      Map<String, CredentialRule> credentials,
      Map<String, ModalityRule> modalities,
      Map<String, RegistrationRule> registrations,
      List<MobilityRule> mobility) {
    return new RuleBook(
        credentials,
        modalities,
        RULES.specialties(),
        RULES.employerEquivalents(),
        RULES.regulatorRoutes(),
        RULES.licenceFamilies(),
        RULES.licensing(),
        registrations,
        RULES.regions(),
        mobility);
  }

  private static CredentialRule with(CredentialRule one, boolean counts, Set<String> modalities) {
    return new CredentialRule(
        one.code(), one.postprimary(), counts, one.registration(), one.supports(), modalities);
  }

  private static RuleBook credential(CredentialRule other) {
    return with(
        with(RULES.credentials(), other.code(), other),
        RULES.modalities(),
        RULES.registrations(),
        RULES.mobility());
  }

  private static RuleBook modality(ModalityRule other) {
    return with(
        RULES.credentials(),
        with(RULES.modalities(), other.code(), other),
        RULES.registrations(),
        RULES.mobility());
  }

  private static RuleBook registrations(Map<String, RegistrationRule> others) {
    return with(RULES.credentials(), RULES.modalities(), others, RULES.mobility());
  }

  private static RuleBook mobility(List<MobilityRule> others) {
    return with(RULES.credentials(), RULES.modalities(), RULES.registrations(), others);
  }

  private static List<MobilityRule> with(MobilityRule one) {
    return Stream.concat(RULES.mobility().stream(), Stream.of(one)).toList();
  }

  private static <T> Map<String, T> with(Map<String, T> rules, String code, T rule) {
    Map<String, T> others = new HashMap<>(rules);
    others.put(code, rule);
    return others;
  }

  private static <T> Map<String, T> without(Map<String, T> rules, String code) {
    Map<String, T> others = new HashMap<>(rules);
    assertThat(others.remove(code)).isNotNull();
    return others;
  }

  private static <T> List<T> backwards(Iterable<T> some) {
    List<T> list = new ArrayList<>();
    some.forEach(list::add);
    Collections.reverse(list);
    return list;
  }

  private static <T> Map<String, T> reversed(Map<String, T> rules, UnaryOperator<T> each) {
    Map<String, T> others = new LinkedHashMap<>();
    backwards(rules.keySet()).forEach(code -> others.put(code, each.apply(rules.get(code))));
    return others;
  }
}
