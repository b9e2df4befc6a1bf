package org.imagingmatch.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What moved somebody.
 *
 * @param ranks places down; null = it decided whether the person is on the page at all
 * @param points what the score gained; null likewise
 * @param fields of DATA: what is stated otherwise, such as {@code candidate.experience}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MoveCause(MoveKind kind, Integer ranks, Double points, List<String> fields) {}
