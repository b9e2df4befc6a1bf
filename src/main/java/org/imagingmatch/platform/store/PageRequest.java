package org.imagingmatch.platform.store;

import jakarta.ws.rs.QueryParam;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;

/**
 * Which part of a list is asked for.
 *
 * @param limit most items of the page; more than 200 count as 200
 * @param cursor where the page begins: {@code nextCursor} of the page before
 */
public record PageRequest(
    @Parameter(description = "Most items of the page, 1 to 200; 20 if absent.") @QueryParam("limit")
        Integer limit,
    @Parameter(description = "nextCursor of the page before.") @QueryParam("cursor")
        String cursor) {

  private static final int MOST = 200;
  private static final int USUAL = 20;

  /** The number of items, 1 to 200; answers 400 when less than one was asked for. */
  public int size() {
    if (limit == null) {
      return USUAL;
    }
    if (limit < 1) {
      throw Problems.invalid(List.of(Fault.in("limit", "limit must be 1 or more.")));
    }
    return Math.min(limit, MOST);
  }

  /**
   * Where the page begins; null = at the beginning of the list.
   *
   * @param list names the list and its filters
   * @param place reads all bytes of a place
   */
  <T> T start(Cursors cursors, String list, Function<ByteBuffer, T> place) {
    return cursor == null ? null : cursors.read(cursor, list, place);
  }
}
