package org.imagingmatch.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts the packaged service again and again on an existing database, and prints how long it took
 * to its first ranking and what memory it held then and after many more. Every round starts each
 * variant once, so that other work on the machine slows all of them alike.
 */
public final class StartTimes {

  private StartTimes() {}

  /** See {@link Plan#USAGE}. */
  public static void main(String... arguments) throws Exception {
    Plan plan = Plan.of(arguments);
    Path work = Files.createDirectories(plan.work()).toAbsolutePath();
    OwnComputer computer = new OwnComputer(existing(work.resolve("own-computer"), plan, work));
    Path folder = existing(work.resolve("production"), plan, work);
    Production production = new Production(Database.start(folder));
    List<Variant> variants = plan.variants(production, computer);
    for (Variant variant : variants) {
      variant.train(work);
    }
    System.out.println(measure(variants, plan, work));
  }

  private static Table measure(List<Variant> variants, Plan plan, Path work)
      throws IOException, InterruptedException {
    Map<Variant, List<Sample>> samples = new LinkedHashMap<>();
    for (int run = 0; run < plan.runs(); run++) {
      for (Variant variant : variants) {
        Machine.awaitQuiet(plan.patience());
        Sample sample = Sample.of(variant, plan.rankings(), work);
        System.err.println(variant + " " + sample);
        samples.computeIfAbsent(variant, any -> new ArrayList<>()).add(sample);
      }
    }
    Table table = new Table(plan.rankings());
    samples.forEach(table::add);
    return table;
  }

  private static Path existing(Path folder, Plan plan, Path work)
      throws IOException, InterruptedException {
    if (Files.notExists(folder)) {
      Path log = work.resolve(folder.getFileName() + ".log");
      Database.create(folder, plan.jdks().get(0), Plan.LOCAL, log);
    }
    return folder;
  }
}
