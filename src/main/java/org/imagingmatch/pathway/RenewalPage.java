package org.imagingmatch.pathway;

import java.time.LocalDate;
import java.util.List;

/**
 * One page of the people of whom something runs out.
 *
 * @param asOf the day on which everything was judged, on all pages
 * @param atRiskBy the last day on which it runs out
 * @param items each with what runs out by then only
 * @param nextCursor null on the last page
 */
public record RenewalPage(
    LocalDate asOf, LocalDate atRiskBy, List<CandidateRenewals> items, String nextCursor) {}
