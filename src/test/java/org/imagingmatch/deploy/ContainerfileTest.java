package org.imagingmatch.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContainerfileTest {

  private static final String HOME = "/opt/imaging-match/";

  private final Containerfile file = Containerfile.read();
  private final Containerfile image = file.lastStage();

  @Test
  void baseImagesAreNamedInFullWithAVersion() {
    assertThat(file.all("ARG"))
        .isNotEmpty()
        .allMatch(base -> base.matches("[A-Z]+=docker\\.io/library/[a-z-]+:\\d[\\w.-]*"));
    assertThat(file.all("FROM")).allMatch(from -> from.matches("\\$\\{[A-Z]+}( AS [a-z]+)?"));
  }

  @Test
  void cacheIsMadeOnTheJvmThatReadsIt() {
    assertThat(file.all("FROM")).contains("${JRE} AS training").endsWith("${JRE}");
  }

  @Test
  void nothingIsFetchedFromAnAddress() {
    assertThat(file.all("ADD")).isEmpty();
    assertThat(file.all("RUN")).noneMatch(run -> run.matches(".*\\b(curl|wget)\\b.*"));
  }

  @Test
  void serviceRunsAsANumberedUserThatIsNotRoot() {
    assertThat(image.all("USER")).containsExactly("10001:10001");
    assertThat(image.instructions().get(image.instructions().size() - 1).name())
        .isEqualTo("ENTRYPOINT");
  }

  @Test
  void nothingInTheImageBelongsToThatUser() {
    assertThat(image.all("COPY"))
        .noneMatch(copy -> copy.contains("--chown=") && !copy.contains("--chown=0:0"));
  }

  @Test
  void jvmIsTheFirstProcessSoThatItIsToldToStop() throws IOException {
    assertThat(image.all("CMD")).isEmpty();
    assertThat(entrypoint())
        .containsExactly(
            "java",
            "@" + HOME + "jvm.options",
            "-XX:AOTCache=" + HOME + "app.aot",
            "-jar",
            HOME + "quarkus-run.jar");
  }

  @Test
  void cacheIsMadeWithTheOptionsOfTheImage() {
    assertThat(file.all("RUN"))
        .anyMatch(run -> run.contains("Training") && run.endsWith("@" + HOME + "jvm.options"));
  }

  @Test
  void memoryIsAShareOfTheLimitAndRunningOutOfItEndsTheProcess() throws IOException {
    assertThat(options())
        .contains("-XX:+ExitOnOutOfMemoryError")
        .anyMatch(option -> option.matches("-XX:MaxRAMPercentage=\\d+"))
        .noneMatch(option -> option.startsWith("-Xmx"));
  }

  @Test
  void nothingSecretIsInTheImage() {
    assertThat(file.all("ENV")).isEmpty();
    assertThat(file.all("COPY")).noneMatch(copy -> copy.matches("(--\\S+ )*\\. .*"));
  }

  @Test
  void packagingOfTheImageIsTheOneWithoutPostgres() {
    assertThat(file.all("RUN")).anyMatch(run -> run.contains("-Pimage package"));
    assertThat(file.all("COPY")).contains("--from=build /build/target/image /opt/imaging-match");
    assertThat(image.all("COPY")).noneMatch(copy -> copy.contains("/training/local"));
  }

  @Test
  void nothingIsMadeThatOnlyTestsNeed() {
    assertThat(file.all("RUN").stream().flatMap(run -> Stream.of(run.split(" && "))))
        .filteredOn(command -> command.startsWith("mvn "))
        .isNotEmpty()
        .allMatch(command -> command.contains(" -DskipTests -Dmaven.test.skip "));
  }

  private List<String> entrypoint() throws IOException {
    return new ObjectMapper().readValue(image.all("ENTRYPOINT").get(0), new TypeReference<>() {});
  }

  private static List<String> options() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("deploy", "jvm.options"))) {
      return lines.filter(line -> !line.startsWith("#")).toList();
    }
  }
}
