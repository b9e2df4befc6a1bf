package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Generated people and posts for the tests of other packages. */
public final class GeneratedMarket {

  /** The day on which everything is judged. */
  public static final LocalDate AS_OF = Judging.AS_OF;

  /** Those of the shipped catalogue. */
  public static final RuleBook RULES = Judging.RULES;

  private GeneratedMarket() {}

  /** Tries a property on people before posts, of many seeds. */
  public static void forSeeds(
      int seeds, int posts, BiConsumer<CandidateFacts, List<Post>> property) {
    FactsGenerator.forSeeds(
        seeds,
        generator -> {
          List<Post> some =
              Stream.generate(generator::vacancy).limit(posts).map(GeneratedMarket::post).toList();
          generator.candidates().limit(3).forEach(person -> property.accept(person, some));
        });
  }

  private static Post post(VacancyFacts vacancy) {
    Situation situation = Situation.of(vacancy, AS_OF, RULES, Judging.SETTINGS);
    return new Post(vacancy, situation, 1 + vacancy.modalities().size());
  }
}
