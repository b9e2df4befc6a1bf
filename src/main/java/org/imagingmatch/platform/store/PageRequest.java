package org.imagingmatch.platform.store;

import jakarta.ws.rs.QueryParam;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Page;
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

  /** Where the page begins in a list with these filters; null = at its beginning. */
  Cursor start(String list) {
    return cursor == null ? null : Cursor.read(cursor, list);
  }

  /** The last id of the page before, in a list by id with these filters; null = there is none. */
  public UUID after(String list) {
    return cursor == null ? null : Cursors.read(cursor, list, PageRequest::id);
  }

  private static UUID id(ByteBuffer bytes) {
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  /**
   * The page of a list by id.
   *
   * @param rows those of the page, and one more if there is one
   */
  public <E, T> Page<T> page(List<E> rows, Function<E, T> view, Function<T, UUID> id, String list) {
    List<T> items = rows.stream().limit(size()).map(view).toList();
    return new Page<>(
        items,
        rows.size() > items.size()
            ? Cursors.write(bytes(id.apply(items.get(items.size() - 1))), list)
            : null);
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(Long.BYTES * 2)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
