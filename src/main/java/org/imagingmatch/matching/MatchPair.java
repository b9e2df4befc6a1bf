package org.imagingmatch.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person against one vacancy: the agency's own, or one its provider may not know. */
@Schema(anyOf = {CandidateMatchPair.class, BlindMatchPair.class})
public sealed interface MatchPair permits CandidateMatchPair, BlindMatchPair {}
