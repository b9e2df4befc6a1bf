package org.imagingmatch.run;

/** A place in a ranking, as the run says it. */
public record RankPlace(int rank, double score) {}
