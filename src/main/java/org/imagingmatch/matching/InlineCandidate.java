package org.imagingmatch.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.matching.model.CandidateFacts;

/**
 * A person who came with the request.
 *
 * @param index where in the request, from 0
 * @param facts with an id made from what the person states, so that the order of the request never
 *     shows in the ranking
 */
record InlineCandidate(int index, String externalId, CandidateFacts facts) {

  /** The people of a request, in its order. */
  static List<InlineCandidate> of(List<NewCandidate> stated) {
    List<InlineCandidate> people = new ArrayList<>();
    Map<String, Integer> twins = new HashMap<>();
    for (NewCandidate person : stated) {
      String content = person.externalId() + FactsJson.write(Facts.of(null, person));
      int twin = twins.merge(content, 1, Integer::sum);
      UUID id = UUID.nameUUIDFromBytes((twin + content).getBytes(StandardCharsets.UTF_8));
      people.add(new InlineCandidate(people.size(), person.externalId(), Facts.of(id, person)));
    }
    return people;
  }
}
