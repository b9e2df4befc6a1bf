package org.imagingmatch.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * Somebody whose place or score is another.
 *
 * @param candidateId as the runs call the person
 * @param from null = was not on the page
 * @param to null = is not on the page
 * @param causes of somebody on both pages: they add up to the difference; of others: the one that
 *     decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RankMove(UUID candidateId, RankPlace from, RankPlace to, List<MoveCause> causes) {}
