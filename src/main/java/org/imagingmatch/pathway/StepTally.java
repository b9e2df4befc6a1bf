package org.imagingmatch.pathway;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import org.imagingmatch.matching.model.Post;
import org.imagingmatch.pathway.model.NextCredentials.Nearness;

/** What one step opens to many people. */
final class StepTally {

  private static final int MOST_NAMED = 10;

  private record Candidate(UUID id, int headcount) {

    /** Whom it opens least to, first. */
    private static final Comparator<Candidate> LEAST_FIRST =
        Comparator.comparingInt(Candidate::headcount)
            .thenComparing(each -> each.id().toString(), Comparator.reverseOrder());
  }

  private final Map<UUID, Integer> headcounts = new HashMap<>();
  private final PriorityQueue<Candidate> most = new PriorityQueue<>(Candidate.LEAST_FIRST);
  private int people;

  void add(UUID candidateId, List<Post> opened) {
    people++;
    int headcount = 0;
    for (Post post : opened) {
      headcounts.put(post.vacancy().id(), post.headcount());
      headcount += post.headcount();
    }
    most.add(new Candidate(candidateId, headcount));
    if (most.size() > MOST_NAMED) {
      most.poll();
    }
  }

  PoolPathway of(StepName step, String name, Nearness access) {
    List<UUID> named =
        most.stream().sorted(Candidate.LEAST_FIRST.reversed()).map(Candidate::id).toList();
    return new PoolPathway(
        step.kind(),
        step.first(),
        step.code(),
        name,
        step.level(),
        step.months(),
        access,
        people,
        headcounts.size(),
        headcounts.values().stream().mapToInt(Integer::intValue).sum(),
        named);
  }
}
