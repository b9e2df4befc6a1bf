package org.imagingmatch.matching;

import java.nio.charset.StandardCharsets;
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

  static InlineCandidate of(int index, NewCandidate stated) {
    String content = stated.externalId() + FactsJson.write(Facts.of(null, stated));
    UUID id = UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    return new InlineCandidate(index, stated.externalId(), Facts.of(id, stated));
  }
}
