package org.imagingmatch.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ranking for a vacancy: of an agency's own people, or of people its provider may not know. */
@Schema(anyOf = {CandidateMatches.class, BlindMatches.class})
public sealed interface Matches extends RankingPage permits CandidateMatches, BlindMatches {}
