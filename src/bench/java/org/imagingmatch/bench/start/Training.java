package org.imagingmatch.bench.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Makes the ahead-of-time cache of the container image, on the JVM that will read it. */
public final class Training {

  static final String USAGE = "Training LOCAL_PACKAGING IMAGE_PACKAGING CACHE [JVM_OPTION]...";

  private Training() {}

  /**
   * Starts the first packaging, which brings a database with demo data, then trains the second on
   * it; see {@link #USAGE}.
   */
  public static void main(String... arguments) throws Exception {
    if (arguments.length < 3) {
      throw new IllegalArgumentException(USAGE);
    }
    Jdk jdk = Jdk.running();
    Path local = Path.of(arguments[0]);
    Path image = Path.of(arguments[1]);
    Path cache = Path.of(arguments[2]);
    List<String> flags = List.of(Arrays.copyOfRange(arguments, 3, arguments.length));

    Path work = Files.createTempDirectory("training-");
    Path folder = work.resolve("database");
    Database.create(folder, jdk, local, work.resolve("database.log"));
    Production production = new Production(Database.start(folder));
    Variant variant = new Variant(production, jdk, image, Archive.AOT_CACHE, flags);
    variant.train(work);
    Files.move(variant.file(work), cache);
  }
}
