package org.imagingmatch.platform.store;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Page;

/**
 * The pages of a list by id.
 *
 * @param list names the list and its filters
 */
public record PagesById(Cursors cursors, String list) {

  /** The last id of the page before; null = there is none. */
  public UUID after(PageRequest page) {
    return page.start(cursors, list, bytes -> new UUID(bytes.getLong(), bytes.getLong()));
  }

  /**
   * One page.
   *
   * @param rows those of the page, and one more if there is one
   */
  public <E, T> Page<T> page(
      PageRequest page, List<E> rows, Function<E, T> view, Function<T, UUID> id) {
    List<T> items = rows.stream().limit(page.size()).map(view).toList();
    return new Page<>(
        items,
        rows.size() > items.size()
            ? cursors.write(bytes(id.apply(items.get(items.size() - 1))), list)
            : null);
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(Long.BYTES * 2)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
