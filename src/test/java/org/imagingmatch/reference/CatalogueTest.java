package org.imagingmatch.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.WorkRightBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped catalogue: reading it here is what makes a broken row fail the build. */
class CatalogueTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  @Test
  void everyTableIsReadWhole() {
    assertThat(CATALOGUE.modalities()).hasSize(29);
    assertThat(CATALOGUE.credentials()).hasSize(97);
    assertThat(CATALOGUE.credentials().stream().mapToInt(each -> each.competences().size()).sum())
        .isEqualTo(372);
    assertThat(CATALOGUE.equivalences()).hasSize(206);
    assertThat(CATALOGUE.roles()).hasSize(25);
    assertThat(CATALOGUE.licensingRules()).hasSize(80);
    assertThat(CATALOGUE.registrations()).hasSize(40);
    assertThat(CATALOGUE.certificates()).hasSize(4);
    assertThat(CATALOGUE.regions().all().size()).isEqualTo(31 + 250 + 5046);
  }

  @Test
  void everyFactHasASourceAndADate() {
    assertThat(
            Stream.of(
                    CATALOGUE.modalities().stream().map(each -> each.source() + each.asOf()),
                    CATALOGUE.credentials().stream().map(each -> each.source() + each.asOf()),
                    CATALOGUE.equivalences().stream().map(each -> each.source() + each.asOf()),
                    CATALOGUE.licensingRules().stream().map(each -> each.source() + each.asOf()),
                    CATALOGUE.regions().all().stream().map(each -> each.source() + each.asOf()))
                .flatMap(facts -> facts))
        .isNotEmpty()
        .allMatch(fact -> fact.matches("(?s).+20\\d\\d(-\\d\\d){0,2}"));
  }

  @Test
  void aRuleWithoutADateOfItsOwnHasTheDayOfCompilation() {
    assertThat(CATALOGUE.licensingRule("US-AL").orElseThrow().asOf()).isEqualTo("2020");
    assertThat(CATALOGUE.licensingRule("US-AR").orElseThrow().asOf()).isEqualTo("2026-11-22");
  }

  @Test
  void anUmbrellaIsSatisfiedByItsSpecialtiesButNotTheReverse() {
    assertThat(CATALOGUE.satisfies("ARDMS-RDMS-AB", "ARDMS-RDMS")).isTrue();
    assertThat(CATALOGUE.satisfies("ARDMS-RDCS-FE", "ARDMS-RDCS")).isTrue();
    assertThat(CATALOGUE.satisfies("ARDMS-RDMS", "ARDMS-RDMS-AB")).isFalse();
    assertThat(CATALOGUE.satisfies("ARDMS-RVT", "ARDMS-RDMS")).isFalse();
    assertThat(CATALOGUE.credential("ARDMS-RDMS").orElseThrow().specialties()).hasSize(6);
  }

  @Test
  void hybridsNameTheirHalves() {
    assertThat(CATALOGUE.modality("PT-CT").orElseThrow().halves()).containsExactly("PT", "CT");
    assertThat(CATALOGUE.modality("PT-MR").orElseThrow().halves()).containsExactly("PT", "MR");
    assertThat(CATALOGUE.modality("NM-SPECTCT").orElseThrow().halves()).containsExactly("NM", "CT");
    assertThat(CATALOGUE.modality("CT").orElseThrow().halves()).isEmpty();
  }

  @Test
  void aParentKnowsItsChildren() {
    assertThat(CATALOGUE.children("MG")).containsExactly("MG-DBT");
    assertThat(CATALOGUE.children("US")).hasSize(10).contains("US-AB", "US-NE");
    assertThat(CATALOGUE.children("US-AB")).isEmpty();
  }

  @Test
  void halfOfAHybridIsNotFullCompetence() {
    Credential ct = CATALOGUE.credential("ARRT-CT").orElseThrow();
    assertThat(ct.fullModalities()).containsExactly("CT");
    assertThat(ct.partialModalities()).contains("PT-CT");
  }

  @Test
  void aRetiredCredentialCountsOnlyWhereHoldersRemain() {
    assertThat(CATALOGUE.credential("ARDMS-RDMS-NE").orElseThrow().holdable()).isTrue();
    assertThat(CATALOGUE.credential("ARRT-R").orElseThrow().holdable()).isTrue();
    assertThat(CATALOGUE.credentials().stream().filter(each -> !each.holdable()))
        .extracting(Credential::code)
        .containsExactly("UK-PVRS");
  }

  @Test
  void employersTakeOneCertificateForAnotherOnlyWhereRecognised() {
    assertThat(CATALOGUE.acceptedFor("ARRT-CT")).extracting(Equivalence::from).contains("NMTCB-CT");
    assertThat(CATALOGUE.acceptedFor("UK-HCPC-DRAD")).isEmpty();
  }

  @Test
  void regulatorsHaveRoutesToTheirRegistration() {
    assertThat(CATALOGUE.routesTo("UK-HCPC-DRAD"))
        .isNotEmpty()
        .allMatch(each -> each.scope() == EquivalenceScope.REGULATOR)
        .noneMatch(each -> each.category() == EquivalenceCategory.NONE);
  }

  @Test
  void theNearestLicensingRuleGoverns() {
    assertThat(CATALOGUE.licensingRuleFor("US-OR").orElseThrow().jurisdiction()).isEqualTo("US-OR");
    assertThat(CATALOGUE.licensingRuleFor("GB-DND").orElseThrow().jurisdiction()).isEqualTo("GB");
    assertThat(CATALOGUE.licensingRuleFor("AE-RK").orElseThrow().jurisdiction()).isEqualTo("AE");
    assertThat(CATALOGUE.licensingRuleFor("BR-SP")).isEmpty();
  }

  @Test
  void aFamilyThatWasNotResearchedHasNoAnswer() {
    LicensingRule alabama = CATALOGUE.licensingRule("US-AL").orElseThrow();
    assertThat(alabama.requirement(LicenceFamily.SONOGRAPHER)).contains(LicenceRequirement.NO);
    assertThat(alabama.requirement(LicenceFamily.MRI)).isEmpty();
  }

  @Test
  void voluntaryRegistersAreMarked() {
    assertThat(CATALOGUE.registration("UK-RCT-SONO").orElseThrow().voluntary()).isTrue();
    assertThat(CATALOGUE.registration("UK-HCPC-DRAD").orElseThrow().voluntary()).isFalse();
    assertThat(CATALOGUE.registration("AE-MOHAP").orElseThrow().jurisdictions())
        .doesNotContain("AE-SH", "AE-DU");
    assertThat(CATALOGUE.registration("ARRT-R")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "IE, CITIZEN, GB, true",
    "IE, CITIZEN, DE, true",
    "GB, CITIZEN, IE, true",
    "GB, CITIZEN, DE, false",
    "CH, CITIZEN, NO, true",
    "IE, PERMANENT, GB, false",
    "AU, PERMANENT, NZ, true",
    "NZ, PERMANENT, AU, false",
    "NZ, CITIZEN, AU, true",
    "QA, CITIZEN, AE, true",
    "QA, WORK_PERMIT, AE, false",
    "PH, CITIZEN, PH, true",
  })
  void labourMobilityFollowsStatusAndDirection(
      String country, WorkRightBasis basis, String destination, boolean expected) {
    assertThat(CATALOGUE.mayWorkIn(country, basis).contains(destination)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(CodeKind.class)
  void everyKindOfCodeIsKnown(CodeKind kind) {
    assertThat(CATALOGUE.codes(kind).contains("no such code")).isFalse();
    assertThat(CATALOGUE.codes(kind).contains(null)).isFalse();
  }

  @Test
  void prerequisitesAreReadable() {
    assertThat(CATALOGUE.credential("ARRT-BS").orElseThrow().prerequisites().alternatives())
        .isEqualTo(List.of(Set.of("ARRT-R", "ARRT-M"), Set.of("ARRT-S"), Set.of("ARDMS-RDMS")));
  }
}
