package org.imagingmatch.relaxation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.matching.StartStep;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.organisation.Agency;

/**
 * Somebody who nearly can take a vacancy.
 *
 * @param candidateId to a provider a pseudonym, good for this vacancy only
 * @param agency to a provider: whom to ask for the person; absent for an agency's own people
 * @param score 0 to 100, to one decimal, as things stand
 * @param gaps the gates unmet
 * @param changes what closes all gaps, in this order; a gap can need several
 * @param then what the person comes to after all changes; INELIGIBLE = they do not do
 * @param earliestStart first day on which a contract could start after them; absent = none can be
 *     named
 * @param startSteps what that day is made of, as far as it can be dated
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NearPerson(
    UUID candidateId,
    Agency agency,
    double score,
    List<Gap> gaps,
    List<Change> changes,
    Eligibility then,
    LocalDate earliestStart,
    List<StartStep> startSteps) {}
