package org.imagingmatch.pathway;

import java.util.List;
import java.util.UUID;
import org.imagingmatch.matching.model.Post;

/**
 * Open vacancies that hang on something.
 *
 * @param headcount people they take
 * @param vacancyIds the first of them
 */
public record VacanciesAtRisk(int vacancies, int headcount, List<UUID> vacancyIds) {

  private static final int MOST_IDS = 50;

  static VacanciesAtRisk of(List<Post> posts) {
    return new VacanciesAtRisk(
        posts.size(), posts.stream().mapToInt(Post::headcount).sum(), ids(posts));
  }

  /** Ids of the first of some posts. */
  static List<UUID> ids(List<Post> posts) {
    return posts.stream().limit(MOST_IDS).map(post -> post.vacancy().id()).toList();
  }
}
