package org.imagingmatch.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the answer about all open vacancies: one ranking after the other, and then the end. */
@Schema(anyOf = {AllMatchesRanking.class, AllMatchesEnd.class})
public sealed interface AllMatchesLine permits AllMatchesRanking, AllMatchesEnd {}
