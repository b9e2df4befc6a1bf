package org.imagingmatch.demo;

import io.quarkus.arc.Arc;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.Database;

/** The demo data with all that examples name, but few of the other people. */
public final class SmallDemo {

  private SmallDemo() {}

  /** Loads it, unless it is there. */
  public static void load() {
    String skipped =
        Stream.of(DemoOrganisation.values())
            .flatMap(SmallDemo::laterBatches)
            .map("('%s', now())"::formatted)
            .collect(Collectors.joining(","));
    Database.execute(
        "insert into demo_batch (name, loaded_at) values " + skipped + " on conflict do nothing");
    Arc.container().instance(DemoLoader.class).get().load();
  }

  /** All people of an agency but the first that no example names. */
  private static Stream<String> laterBatches(DemoOrganisation agency) {
    int first = agency.firstNumber() + DemoLoader.BATCH;
    return IntStream.iterate(first, i -> i <= agency.people(), i -> i + DemoLoader.BATCH)
        .mapToObj(number -> "people " + agency + " from " + number);
  }
}
