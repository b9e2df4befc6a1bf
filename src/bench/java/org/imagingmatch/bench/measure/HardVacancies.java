package org.imagingmatch.bench.measure;

import java.util.List;
import org.imagingmatch.bench.seed.Post;
import org.imagingmatch.bench.seed.Postings;

/** Vacancies that are hard to answer fast, all of them for general radiography in one US state. */
public final class HardVacancies {

  /** Later than anybody's availability begins. */
  private static final int IN_WEEKS = 30;

  private static final String PLAIN =
      """
      {"title": "Radiographer", "role": "RADIOGRAPHER", "modalities": [{"code": "XR"%s}],
       "licenceRequired": false, "weights": {%s}}
      """;

  private final Post nearlyEveryone;
  private final Post nobody;
  private final Post equally;

  HardVacancies(Postings postings, List<Post> usual) {
    Post place =
        usual.stream()
            .filter(post -> post.facts().region().startsWith("US-"))
            .filter(post -> post.facts().location() != null)
            .findFirst()
            .orElseThrow();
    nearlyEveryone = postings.made("H-1", place, IN_WEEKS, PLAIN.formatted("", ""));
    nobody = postings.made("H-2", place, IN_WEEKS, PLAIN.formatted(", \"minimumMonths\": 600", ""));
    String nothing = "\"EXPERIENCE\": 0, \"RECENCY\": 0, \"PROXIMITY\": 0, \"SETTING\": 0";
    equally = postings.made("H-3", place, IN_WEEKS, PLAIN.formatted("", nothing));
  }

  List<Post> all() {
    return List.of(nearlyEveryone, nobody, equally);
  }

  /** Asks a modality that most people have, and nothing else. */
  public Post nearlyEveryone() {
    return nearlyEveryone;
  }

  /** As {@link #nearlyEveryone}, but for more years of experience than anybody has. */
  public Post nobody() {
    return nobody;
  }

  /** As {@link #nearlyEveryone}, and everybody eligible has the same score. */
  public Post equally() {
    return equally;
  }
}
