package org.imagingmatch.event;

import jakarta.ws.rs.QueryParam;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.platform.Faults;
import org.imagingmatch.platform.body.Texts;
import org.imagingmatch.platform.store.PageRequest;

/**
 * Which part of the feed a caller wants.
 *
 * @param after {@code cursor} of an answer, or {@code now}; null = the oldest that is kept
 * @param types any of these; null or empty = all
 * @param limit most items of the page; more than 200 count as 200
 * @param seconds to wait when there is nothing; null = none
 */
public record EventParameters(
    @Parameter(
            description =
                "cursor of the last answer; now = from here on; if absent, the oldest events.")
        @QueryParam("after")
        String after,
    @Parameter(description = "Any of these, such as candidate.updated; repeat it.")
        @QueryParam("types")
        List<String> types,
    @Parameter(description = "Most items of the page, 1 to 200; 20 if absent.") @QueryParam("limit")
        Integer limit,
    @Parameter(description = "Seconds to wait for an event when there is none, 0 to 20.")
        @QueryParam("wait")
        Integer seconds) {

  private static final String NOW = "now";
  private static final int LONGEST_WAIT = 20;

  /** Answers 400, with every fault, to what cannot be asked. */
  EventParameters checked() {
    Faults faults = new Faults();
    if (seconds != null && (seconds < 0 || seconds > LONGEST_WAIT)) {
      faults.in("wait", "wait is a number of seconds from 0 to %d.".formatted(LONGEST_WAIT));
    }
    wanted().stream()
        .filter(type -> !EventType.ALL.contains(type))
        .sorted()
        .forEach(type -> faults.in("types", unknown(type)));
    faults.throwIfAny();
    return this;
  }

  private static String unknown(String type) {
    return "There is no type of events %s.%s"
        .formatted(Texts.quoted(type), Texts.didYouMean(type, EventType.ALL));
  }

  boolean isFromNowOn() {
    return NOW.equals(after);
  }

  int size() {
    return new PageRequest(limit, null).size();
  }

  int mostSeconds() {
    return seconds == null ? 0 : seconds;
  }

  /** The types that are wanted; empty = all. */
  Set<String> wanted() {
    return types == null ? Set.of() : new HashSet<>(types);
  }
}
