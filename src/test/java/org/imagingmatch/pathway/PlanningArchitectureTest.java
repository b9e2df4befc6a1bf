package org.imagingmatch.pathway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** Which packages planning may know, and who may know it. */
class PlanningArchitectureTest {

  private static final String ROOT = "org.imagingmatch";

  private static final JavaClasses SERVICE =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  private static final String PATHWAY = ROOT + ".pathway";
  private static final String COVERAGE = ROOT + ".coverage";
  private static final String PLATFORM = ROOT + ".platform..";
  private static final String REFERENCE = ROOT + ".reference..";
  private static final String MODEL = ROOT + ".matching.model..";

  @Test
  void whatCouldComeNextKnowsTheModelOnly() {
    classes()
        .that()
        .resideInAPackage(PATHWAY + ".model")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(PATHWAY + ".model", MODEL, "java.."))
        .check(SERVICE);
  }

  @Test
  void pathwaysStandOnCandidatesAndMatching() {
    knowsOnly(PATHWAY, PATHWAY + ".model", ROOT + ".candidate");
  }

  @Test
  void coverageStandsOnMatching() {
    knowsOnly(COVERAGE);
  }

  @Test
  void nothingStandsOnPlanning() {
    noClasses()
        .that()
        .resideOutsideOfPackages(PATHWAY + "..", COVERAGE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(PATHWAY + "..", COVERAGE)
        .check(SERVICE);
    noClasses()
        .that()
        .resideInAPackage(COVERAGE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(PATHWAY + "..")
        .check(SERVICE);
  }

  /** Of this project's packages, besides those that both stand on. */
  private static void knowsOnly(String from, String... besides) {
    DescribedPredicate<JavaClass> allowed =
        resideInAnyPackage(from, PLATFORM, REFERENCE, MODEL, ROOT + ".matching")
            .or(resideInAnyPackage(besides));
    classes()
        .that()
        .resideInAPackage(from)
        .should()
        .onlyDependOnClassesThat(allowed.or(DescribedPredicate.not(resideInAPackage(ROOT + ".."))))
        .check(SERVICE);
  }
}
