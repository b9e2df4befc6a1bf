package org.imagingmatch.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;

/** Each test is of one part, and each part is run. */
class PartsTest {

  private static final List<Class<?>> PARTS =
      List.of(CorePart.class, RestPart.class, DescriptionPart.class, OperationPart.class);

  private static final List<JavaClass> TESTS =
      new ClassFileImporter()
          .importPackages("org.imagingmatch").stream()
              .filter(each -> each.getSimpleName().endsWith("Test"))
              .toList();

  @Test
  void thoseWithAProfileHaveTheTag() {
    assertThat(TESTS)
        .hasSizeGreaterThan(200)
        .allSatisfy(
            test ->
                assertThat(tags(test).contains(OtherService.TAG))
                    .isEqualTo(test.isAnnotatedWith(TestProfile.class)));
  }

  @Test
  void eachIsOfOnePart() {
    assertThat(TESTS)
        .allSatisfy(test -> assertThat(PARTS.stream().filter(part -> has(part, test))).hasSize(1));
  }

  @Test
  void eachHasTests() {
    assertThat(PARTS).allSatisfy(part -> assertThat(TESTS).anyMatch(test -> has(part, test)));
  }

  private static boolean has(Class<?> part, JavaClass test) {
    IncludeClassNamePatterns included = part.getAnnotation(IncludeClassNamePatterns.class);
    ExcludeClassNamePatterns excluded = part.getAnnotation(ExcludeClassNamePatterns.class);
    return (included == null || matches(included.value(), test))
        && (excluded == null || !matches(excluded.value(), test))
        && part.isAnnotationPresent(IncludeTags.class) == tags(test).contains(OtherService.TAG);
  }

  private static boolean matches(String[] patterns, JavaClass test) {
    return Arrays.stream(patterns).anyMatch(test.getName()::matches);
  }

  private static Set<String> tags(JavaClass test) {
    return test.getAnnotations().stream()
        .filter(each -> each.getRawType().isEquivalentTo(Tag.class))
        .map(JavaAnnotation::getProperties)
        .map(properties -> properties.get("value").toString())
        .collect(Collectors.toSet());
  }

  @Test
  void partsGoByTheTag() {
    for (Class<?> part : PARTS) {
      Annotation included = part.getAnnotation(IncludeTags.class);
      Annotation excluded = part.getAnnotation(ExcludeTags.class);
      assertThat(included == null ? excluded : included).as(part.toString()).isNotNull();
    }
  }

  @Test
  void eachIsRun() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(PARTS)
        .allSatisfy(part -> assertThat(pom).contains("**/parts/" + part.getSimpleName() + ".java"));
  }
}
