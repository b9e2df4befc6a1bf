package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The ranker has no field for what it must never read. */
class UnreadFactsTest {

  private static final Set<String> NEVER_READ =
      Set.of(
          "name",
          "names",
          "surname",
          "given",
          "contact",
          "contacts",
          "email",
          "phone",
          "address",
          "birth",
          "born",
          "birthday",
          "age",
          "sex",
          "gender",
          "nationality",
          "photo",
          "picture",
          "portrait",
          "religion",
          "race",
          "ethnicity",
          "disability",
          "marital",
          "note",
          "notes",
          "comment",
          "comments",
          "remarks",
          "text",
          "summary",
          "cv",
          "resume",
          "number");

  private static final JavaClasses MODEL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.imagingmatch.matching.model");

  @Test
  void noFieldIsNamedAfterAFactThatRankingMustNotKnow() {
    assertThat(MODEL.get(CandidateFacts.class).getFields()).isNotEmpty();
    List<String> suspicious =
        MODEL.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> !field.getModifiers().toString().contains("STATIC"))
            .filter(field -> words(field.getName()).stream().anyMatch(NEVER_READ::contains))
            .map(field -> field.getFullName())
            .toList();
    assertThat(suspicious).isEmpty();
  }

  @Test
  void theModelKnowsTheLanguageAndItselfAlone() {
    assertThat(
            MODEL.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(type -> !type.isPrimitive())
                .map(JavaClass::getPackageName)
                .filter(name -> !name.startsWith("java."))
                .filter(name -> !name.equals("org.imagingmatch.matching.model")))
        .isEmpty();
  }

  private static List<String> words(String field) {
    return Arrays.stream(field.split("(?=[A-Z])")).map(w -> w.toLowerCase(Locale.ROOT)).toList();
  }
}
