package org.imagingmatch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may know which. */
class ArchitectureTest {

  private static final String ROOT = "org.imagingmatch";

  private static final JavaClasses SERVICE =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  private static final String MODEL = ROOT + ".matching.model..";
  private static final String PLATFORM = ROOT + ".platform..";
  private static final String REFERENCE = ROOT + ".reference..";
  private static final String ORGANISATION = ROOT + ".organisation..";
  private static final String FACILITY = ROOT + ".facility..";
  private static final String VACANCY = ROOT + ".vacancy..";
  private static final String CANDIDATE = ROOT + ".candidate..";
  private static final String AUDIT = ROOT + ".audit..";
  private static final String EVENT = ROOT + ".event..";
  private static final String WEBHOOK = ROOT + ".webhook..";
  private static final String LINT = ROOT + ".lint..";
  private static final String RELAXATION = ROOT + ".relaxation..";
  private static final String PRIVACY = ROOT + ".privacy..";

  @Test
  void theModelKnowsTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage(MODEL)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(MODEL, "java.."))
        .check(SERVICE);
  }

  @Test
  void thePlatformKnowsNoFeature() {
    knowsOnly(PLATFORM).check(SERVICE);
  }

  @Test
  void referenceKnowsThePlatform() {
    knowsOnly(REFERENCE, PLATFORM, MODEL).check(SERVICE);
  }

  @Test
  void organisationKnowsThePlatform() {
    knowsOnly(ORGANISATION, PLATFORM).check(SERVICE);
  }

  @Test
  void organisationsKnowNothingOfTheirKeys() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".organisation")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".organisation.key")
        .check(SERVICE);
  }

  @Test
  void facilitiesKnowNoOtherFeature() {
    knowsOnly(FACILITY, PLATFORM, REFERENCE, ORGANISATION, MODEL).check(SERVICE);
  }

  @Test
  void vacanciesKnowTheirFacilities() {
    knowsOnly(VACANCY, PLATFORM, REFERENCE, ORGANISATION, MODEL, FACILITY).check(SERVICE);
  }

  @Test
  void candidatesKnowNoOtherFeature() {
    knowsOnly(CANDIDATE, PLATFORM, REFERENCE, ORGANISATION, MODEL).check(SERVICE);
  }

  @Test
  void importsKnowWhatIsImported() {
    knowsOnly(ROOT + ".bulk..", PLATFORM, ORGANISATION, FACILITY, VACANCY, CANDIDATE)
        .check(SERVICE);
  }

  @Test
  void theAuditLogKnowsThePlatformOnly() {
    knowsOnly(AUDIT, PLATFORM).check(SERVICE);
  }

  @Test
  void eventsAreToldByFeaturesThatTheyDoNotKnow() {
    knowsOnly(EVENT, PLATFORM, ORGANISATION).check(SERVICE);
  }

  @Test
  void nothingStandsOnWatchesButDemo() {
    nothingStandsOn(ROOT + ".watch..", ROOT + ".demo..").check(SERVICE);
  }

  @Test
  void onlyDemoStandsOnMatchRuns() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".run..", ROOT + ".demo..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".run..")
        .check(SERVICE);
  }

  @Test
  void privacyKnowsCandidatesAndTheAuditLog() {
    knowsOnly(PRIVACY, PLATFORM, ORGANISATION, CANDIDATE, AUDIT).check(SERVICE);
  }

  @Test
  void webhooksKnowTheFeed() {
    knowsOnly(WEBHOOK, PLATFORM, ORGANISATION, ROOT + ".event..").check(SERVICE);
  }

  @Test
  void onlyDemoStandsOnWebhooks() {
    nothingStandsOn(WEBHOOK, ROOT + ".demo..").check(SERVICE);
  }

  @Test
  void featuresTellTheAuditLogWithoutKnowingIt() {
    nothingStandsOn(AUDIT, PRIVACY).check(SERVICE);
  }

  @Test
  void onlyDemoStandsOnPrivacy() {
    nothingStandsOn(PRIVACY, ROOT + ".demo..").check(SERVICE);
  }

  @Test
  void nothingStandsOnMatchingButDemoAndWhatComesLater() {
    noClasses()
        .that()
        .resideInAnyPackage(PLATFORM, REFERENCE, ORGANISATION, FACILITY, VACANCY, CANDIDATE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".matching")
        .check(SERVICE);
  }

  @Test
  void lintStandsOnWhatIsWrittenAndOnMatching() {
    knowsOnly(LINT, PLATFORM, REFERENCE, MODEL, FACILITY, VACANCY, CANDIDATE, ROOT + ".matching..")
        .check(SERVICE);
  }

  @Test
  void nothingStandsOnLint() {
    nothingStandsOn(LINT).check(SERVICE);
  }

  @Test
  void relaxationStandsOnMatchingAndOnRecords() {
    knowsOnly(
            RELAXATION,
            PLATFORM,
            REFERENCE,
            ORGANISATION,
            MODEL,
            ROOT + ".candidate..",
            ROOT + ".matching..")
        .check(SERVICE);
  }

  @Test
  void nothingStandsOnRelaxation() {
    nothingStandsOn(RELAXATION).check(SERVICE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().assignedFrom(new Packages()).should().beFreeOfCycles().check(SERVICE);
  }

  @Test
  void rowsStayInsideTheirPackage() {
    classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate().check(SERVICE);
  }

  @Test
  void queriesStayInsideTheirPackage() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Repository")
        .should()
        .bePackagePrivate()
        .check(SERVICE);
  }

  @Test
  void timeComesFromAClock() {
    noClasses()
        .should()
        .callCodeUnitWhere(
            describe(
                "reads the time of the computer",
                call ->
                    call.getTarget().getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time")
                        && !takesAClock(call)))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(SERVICE);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Dto")
        .orShould()
        .haveSimpleNameStartingWith("Base")
        .orShould()
        .resideInAnyPackage("..util..", "..utils..", "..common..", "..dto..", "..impl..")
        .check(SERVICE);
  }

  /** Of this project's packages; libraries are not its business. */
  private static ArchRule knowsOnly(String from, String... to) {
    DescribedPredicate<JavaClass> allowed =
        resideInAnyPackage(
            Stream.concat(Stream.of(from), Arrays.stream(to)).toArray(String[]::new));
    return classes()
        .that()
        .resideInAPackage(from)
        .should()
        .onlyDependOnClassesThat(allowed.or(DescribedPredicate.not(resideInAPackage(ROOT + ".."))))
        .allowEmptyShould(true);
  }

  /** But what is named. */
  private static ArchRule nothingStandsOn(String feature, String... others) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            Stream.concat(Stream.of(feature), Arrays.stream(others)).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(feature);
  }

  private static boolean takesAClock(JavaCall<?> call) {
    return call.getTarget().getRawParameterTypes().stream()
        .anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  /** The model is the language that all others speak, not a part of the package above it. */
  private static final class Packages implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name = type.getPackageName();
      if (name.startsWith(ROOT + ".matching.model")) {
        return SliceIdentifier.of("model");
      }
      return name.startsWith(ROOT + ".")
          ? SliceIdentifier.of(name.substring(ROOT.length() + 1).split("\\.")[0])
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
