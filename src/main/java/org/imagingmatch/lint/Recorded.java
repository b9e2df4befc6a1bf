package org.imagingmatch.lint;

import java.time.LocalDate;
import org.imagingmatch.candidate.CandidateStatus;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.reference.Catalogue;

/**
 * A person whom rules look at.
 *
 * @param person as it stands in the body
 * @param status which the write would leave
 */
record Recorded(
    NewCandidate person,
    CandidateStatus status,
    LocalDate today,
    RuleBook rules,
    Catalogue catalogue) {}
