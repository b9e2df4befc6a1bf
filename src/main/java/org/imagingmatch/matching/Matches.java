package org.imagingmatch.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imagingmatch.matching.model.Fit;

/** A ranking for a vacancy: of an agency's own people, or of people its provider may not know. */
@Schema(anyOf = {CandidateMatches.class, BlindMatches.class})
public sealed interface Matches extends RankingPage permits CandidateMatches, BlindMatches {

  /** The day on which everything was judged. */
  LocalDate asOf();

  /** Changes when the meaning of a criterion changes. */
  String modelVersion();

  /** The weights every score was made with. */
  Map<Fit, Double> weights();

  /** Those on the page, best first. */
  List<? extends Record> items();

  /** The same without anybody, and as the last page. */
  Matches withoutItems();
}
