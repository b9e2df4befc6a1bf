package org.imagingmatch.matching;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Remedy;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Vicinity;
import org.imagingmatch.organisation.Agency;

/** A vacancy, the people whom a reader may see for it, and what the reader may know of them. */
public interface Sight {

  /** The vacancy. */
  VacancyFacts vacancy();

  /** The people, under their own ids. */
  Vicinity.People people();

  /** Whether the reader may not know who they are. */
  boolean blind();

  /** The id by which the reader knows a person. */
  UUID name(UUID person);

  /** The facts that a score for the reader may be made of. */
  CandidateFacts measured(CandidateFacts person);

  /** A match as it may be told. */
  Match told(Match match);

  /** What closes a gap, as it may be told. */
  Remedy told(Remedy remedy);

  /**
   * Says whom the answer shows, by the ids that the reader knows; answers their agencies by the
   * same, none where they are the reader's own.
   */
  Map<UUID, Agency> show(Collection<UUID> names);
}
