package org.imagingmatch.coverage;

import java.util.ArrayList;
import java.util.List;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Post;

/** Counts who could take one of the posts of a cell. */
final class CoverageTally {

  private final List<Post> posts = new ArrayList<>();
  private final int[] lost;
  private int eligible;
  private int conditional;

  /**
   * A cell without posts.
   *
   * @param horizons how many days are looked at besides the one that is judged
   */
  CoverageTally(int horizons) {
    lost = new int[horizons];
  }

  void add(Post post) {
    posts.add(post);
  }

  /**
   * What a cell has for somebody.
   *
   * @param lost for each horizon, whether it has nothing then
   */
  record Chance(Eligibility best, boolean[] lost) {}

  /**
   * Judges somebody, and counts nothing.
   *
   * @param later the person when what ends by each horizon has ended; the same object where nothing
   *     more ends
   */
  Chance chance(CandidateFacts person, List<CandidateFacts> later) {
    Eligibility best = best(person);
    boolean[] lost = new boolean[later.size()];
    if (best != Eligibility.INELIGIBLE) {
      CandidateFacts before = person;
      for (int i = 0; i < lost.length; i++) {
        CandidateFacts then = later.get(i);
        lost[i] = then == before ? i > 0 && lost[i - 1] : best(then) == Eligibility.INELIGIBLE;
        before = then;
      }
    }
    return new Chance(best, lost);
  }

  /** Counts somebody who was judged. */
  void count(Chance chance) {
    switch (chance.best()) {
      case ELIGIBLE -> eligible++;
      case CONDITIONAL -> conditional++;
      case INELIGIBLE -> {}
    }
    for (int i = 0; i < lost.length; i++) {
      lost[i] += chance.lost()[i] ? 1 : 0;
    }
  }

  private Eligibility best(CandidateFacts person) {
    Eligibility best = Eligibility.INELIGIBLE;
    for (Post post : posts) {
      Eligibility one = post.of(person);
      best = one.compareTo(best) < 0 ? one : best;
      if (best == Eligibility.ELIGIBLE) {
        break;
      }
    }
    return best;
  }

  CoverageCell of(String region, String regionName, String modality, String month) {
    return new CoverageCell(
        region,
        regionName,
        modality,
        month,
        posts.size(),
        posts.stream().mapToInt(Post::headcount).sum(),
        eligible,
        conditional,
        lost[0],
        lost[1],
        lost[2]);
  }
}
