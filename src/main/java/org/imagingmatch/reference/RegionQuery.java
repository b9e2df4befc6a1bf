package org.imagingmatch.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Page;

/**
 * Which regions are asked for; a null asks nothing.
 *
 * @param parent what directly contains the region
 * @param text part of its code or name
 */
record RegionQuery(String parent, RegionType type, String text) {

  /**
   * One page, by code.
   *
   * @param cursor of the page before; null = the first page
   */
  Page<Region> page(Regions regions, Cursors cursors, String cursor, int limit) {
    String last = cursor == null ? null : cursors.read(cursor, toString(), RegionQuery::text);
    String wanted = text == null ? null : Suggestions.folded(text);
    List<Region> found =
        regions.all().stream()
            .filter(region -> last == null || region.code().compareTo(last) > 0)
            .filter(region -> parent == null || region.parents().contains(parent))
            .filter(region -> type == null || region.type() == type)
            .filter(region -> matches(region, wanted))
            .sorted(Comparator.comparing(Region::code))
            .limit(limit + 1L)
            .toList();
    if (found.size() <= limit) {
      return new Page<>(found, null);
    }
    Region lastShown = found.get(limit - 1);
    return new Page<>(
        found.subList(0, limit), cursors.write(lastShown.code().getBytes(UTF_8), toString()));
  }

  private static String text(ByteBuffer bytes) {
    byte[] code = new byte[bytes.remaining()];
    bytes.get(code);
    return new String(code, UTF_8);
  }

  private static boolean matches(Region region, String wanted) {
    return wanted == null
        || !wanted.isEmpty()
            && (Suggestions.folded(region.name()).contains(wanted)
                || Suggestions.folded(region.code()).contains(wanted));
  }
}
