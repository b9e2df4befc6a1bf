package org.imagingmatch.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to run the packaged service.
 *
 * @param surroundings where it runs
 * @param jdk that runs it
 * @param packaging the folder of {@code quarkus-run.jar}
 * @param archive what it starts with
 * @param flags further options of the JVM
 */
record Variant(
    Surroundings surroundings, Jdk jdk, Path packaging, Archive archive, List<String> flags) {

  /** Rankings that an archive learns from: enough for the compiler to know what is hot. */
  static final int LESSONS = 500;

  /** Starts it with its archive. */
  Service start(Path work) throws IOException {
    return Service.start(command(archive.read(file(work))), surroundings.environment(), log(work));
  }

  /** Writes its archive, from a run that answers what recruiters ask. */
  void train(Path work) throws IOException, InterruptedException {
    if (archive == Archive.NONE) {
      return;
    }
    Files.deleteIfExists(file(work));
    List<String> command = command(archive.written(file(work)));
    try (Service service = Service.start(command, surroundings.environment(), log(work))) {
      Recruiter recruiter = surroundings.recruiter(service);
      recruiter.firstAnswer();
      recruiter.look();
      recruiter.rank(LESSONS);
    }
    if (Files.notExists(file(work))) {
      throw new IOException("No archive was written; see " + log(work));
    }
  }

  /** Where its archive is. */
  Path file(Path work) {
    return work.resolve(name() + ".archive");
  }

  private Path log(Path work) {
    return work.resolve(name() + ".log");
  }

  private String name() {
    return "%s-%s-%s-%s-%08x"
        .formatted(
            jdk.version(),
            packaging.getFileName(),
            archive.name(),
            surroundings.getClass().getSimpleName(),
            flags.hashCode());
  }

  private List<String> command(List<String> archiving) {
    List<String> command = new ArrayList<>(List.of(jdk.java()));
    command.addAll(flags);
    command.addAll(archiving);
    command.add("-jar");
    command.add(packaging.toAbsolutePath().resolve("quarkus-run.jar").toString());
    return command;
  }
}
