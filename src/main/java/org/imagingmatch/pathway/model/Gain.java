package org.imagingmatch.pathway.model;

import java.util.List;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.Post;

/**
 * What a step brings a person.
 *
 * @param eligible posts for which the person is ineligible now and would be eligible
 * @param conditional posts for which the person is ineligible now and would be conditional
 * @param secured posts for which the person is conditional now and would be eligible
 */
public record Gain(Step step, List<Post> eligible, List<Post> conditional, List<Post> secured) {

  /** The posts that it opens. */
  public List<Post> opened() {
    return Stream.concat(eligible.stream(), conditional.stream()).toList();
  }

  /** People whom the posts that it opens take. */
  public int headcount() {
    return opened().stream().mapToInt(Post::headcount).sum();
  }
}
