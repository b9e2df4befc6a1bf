package org.imagingmatch.platform.body;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What may be done with the text of a client in an answer. */
public final class Texts {

  private static final int SHOWN = 40;

  private Texts() {}

  /** The text in quotes, fit to be repeated: printable, and cut when long. */
  public static String quoted(String text) {
    String printable = printable(text);
    return printable.codePointCount(0, printable.length()) <= SHOWN
        ? '"' + printable + '"'
        : '"' + printable.substring(0, printable.offsetByCodePoints(0, SHOWN)) + "…\"";
  }

  /** The text with a sign in the place of each character that cannot be shown. */
  static String printable(String text) {
    return text.codePoints()
        .map(c -> isPrintable(c) ? c : '\uFFFD')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** Whether all of it is text. */
  static boolean isPrintable(String text) {
    return text.codePoints().allMatch(Texts::isPrintable);
  }

  /** Whether a character is text: no control character and no half of a surrogate pair. */
  static boolean isPrintable(int codePoint) {
    return !Character.isISOControl(codePoint)
        && Character.getType(codePoint) != Character.SURROGATE;
  }

  /** A question for the known name that the writer may have meant, or nothing. */
  public static String didYouMean(String written, Collection<String> known) {
    return nearest(written, known).map(name -> " Did you mean \"" + name + "\"?").orElse("");
  }

  private static Optional<String> nearest(String written, Collection<String> known) {
    if (written.length() > SHOWN) {
      return Optional.empty();
    }
    String wanted = folded(written);
    LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, wanted.length() / 3));
    return known.stream()
        .filter(name -> distance.apply(folded(name), wanted) >= 0)
        .min(Comparator.comparing(name -> distance.apply(folded(name), wanted)));
  }

  private static String folded(String name) {
    return name.replaceAll("[_\\s-]", "").toLowerCase(Locale.ROOT);
  }
}
