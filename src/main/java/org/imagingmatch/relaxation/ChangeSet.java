package org.imagingmatch.relaxation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.imagingmatch.matching.model.Eligibility;

/**
 * The fewest changes of a person's record that lead to a goal.
 *
 * @param exact every smaller set of changes was tried
 * @param found whether three changes or fewer do
 * @param changes in this order; empty = nothing has to change; absent when not found
 * @param then what the person comes to after them
 * @param score 0 to 100, to one decimal, after them
 * @param earliestStart first day on which a contract could start after them; absent = none can be
 *     named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeSet(
    boolean exact,
    boolean found,
    List<Change> changes,
    Eligibility then,
    Double score,
    LocalDate earliestStart) {}
