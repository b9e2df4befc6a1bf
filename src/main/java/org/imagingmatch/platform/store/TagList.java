package org.imagingmatch.platform.store;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;

/**
 * The states that a condition names (RFC 9110, 8.8.3 and 13.1).
 *
 * @param any a star: whatever state there is
 * @param tags entity tags as they were written, weak ones with their {@code W/}
 */
public record TagList(boolean any, List<String> tags) {

  private static final String WEAK = "W/";

  /** A tag can have commas in it; between two commas there can be nothing. */
  private static final Pattern ELEMENT =
      Pattern.compile("[ \\t]*((?:W/)?\"[!#-~\\x80-\\uFFFF]*\")?[ \\t]*(?:,|\\z)");

  /** The tags of {@code If-Match}; answers 400 to what is no list of them. */
  public static TagList ofIfMatch(String header) {
    return read(HttpHeaders.IF_MATCH, header);
  }

  /** The tags of {@code If-None-Match}; answers 400 to what is no list of them. */
  public static TagList ofIfNoneMatch(String header) {
    return read(HttpHeaders.IF_NONE_MATCH, header);
  }

  private static TagList read(String name, String header) {
    if (header.strip().equals("*")) {
      return new TagList(true, List.of());
    }
    List<String> tags = new ArrayList<>();
    Matcher element = ELEMENT.matcher(header);
    while (element.regionStart() < header.length()) {
      if (!element.lookingAt()) {
        throw refusal(name);
      }
      if (element.group(1) != null) {
        tags.add(element.group(1));
      }
      element.region(element.end(), header.length());
    }
    if (tags.isEmpty()) {
      throw refusal(name);
    }
    return new TagList(false, List.copyOf(tags));
  }

  private static RuntimeException refusal(String name) {
    return Problems.invalid(
        List.of(
            Fault.in(
                name,
                name
                    + " must be * or a list of entity tags, each in double quotes as ETag gave"
                    + " it.")));
  }

  /** Whether the state is named, be it weakly: the same for whoever reads. */
  public boolean hasWeakly(String etag) {
    return any || tags.stream().anyMatch(tag -> etag.equals(strong(tag)));
  }

  /** Whether the very state is named: a weak tag is never enough to change what one has seen. */
  boolean has(String etag) {
    return any || tags.contains(etag);
  }

  private static String strong(String tag) {
    return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
  }
}
