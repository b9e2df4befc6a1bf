package org.imagingmatch.pathway.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Gate;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Post;
import org.imagingmatch.matching.model.Verdict;

/** Which open posts hang on what a person holds. */
public final class Exposure {

  private static final Set<Gate> NONE = Set.of();

  private final CandidateFacts person;
  private final Grant grant;
  private final List<Post> eligible = new ArrayList<>();
  private final Map<Post, Set<Gate>> conditional = new LinkedHashMap<>();

  /**
   * What hangs on one holding.
   *
   * @param afterEnd posts for which the person is eligible today, and would not be without it
   * @param duringContract posts for which the person is conditional only because it ends before the
   *     contract does: renewed, the person is eligible
   */
  public record Risk(List<Post> afterEnd, List<Post> duringContract) {}

  /** A person on a day. */
  public Exposure(CandidateFacts person, List<Post> posts, LocalDate asOf) {
    this.person = person;
    this.grant = Grant.on(asOf);
    for (Post post : posts) {
      Optional<Map<Gate, Verdict>> shortfall =
          Match.shortfall(post.vacancy(), person, post.situation(), NONE);
      if (shortfall.isPresent() && shortfall.get().isEmpty()) {
        eligible.add(post);
      } else if (shortfall.isPresent()) {
        conditional.put(post, shortfall.get().keySet());
      }
    }
  }

  /** The posts that hang on something the person holds. */
  public Risk of(Holding holding) {
    CandidateFacts without = holding.ended(person);
    List<Post> afterEnd =
        eligible.stream().filter(post -> post.of(without) != Eligibility.ELIGIBLE).toList();
    CandidateFacts renewed = holding.renewed(person, grant);
    List<Post> duringContract =
        holding.until() == null
            ? List.of()
            : conditional.entrySet().stream()
                .filter(each -> holding.gates().containsAll(each.getValue()))
                .map(Map.Entry::getKey)
                .filter(post -> !holding.until().isAfter(post.situation().period().end()))
                .filter(post -> post.of(renewed) == Eligibility.ELIGIBLE)
                .toList();
    return new Risk(afterEnd, duringContract);
  }
}
