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
   * Counts somebody.
   *
   * @param later the person when what ends by each horizon has ended
   */
  void count(CandidateFacts person, List<CandidateFacts> later) {
    Eligibility best = best(person);
    if (best == Eligibility.INELIGIBLE) {
      return;
    }
    if (best == Eligibility.ELIGIBLE) {
      eligible++;
    } else {
      conditional++;
    }
    for (int i = 0; i < lost.length; i++) {
      boolean same = later.get(i) == person;
      if (!same && best(later.get(i)) == Eligibility.INELIGIBLE) {
        lost[i]++;
      }
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
