package org.imagingmatch.reference;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds what a writer may have meant: the code written otherwise, its name, a near code. */
final class Suggestions {

  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final int MOST = 3;
  private static final int LONGEST = 60;
  private static final int SHORTEST_PART = 4;

  /** High enough that a word which merely begins like a two-letter code is not near it. */
  private static final double SIMILAR = 0.84;

  private final Map<String, List<String>> names;
  private volatile List<Entry> entries;

  Suggestions(Map<String, List<String>> names) {
    this.names = names;
  }

  /** At most three codes; none if nothing is near. */
  List<String> nearest(String value) {
    if (value.length() > LONGEST) {
      return List.of();
    }
    String wanted = folded(value);
    return Stream.<Predicate<Entry>>of(
            entry -> entry.text().equals(wanted),
            entry -> entry.names().contains(wanted),
            entry -> entry.tails().contains(wanted),
            entry -> wanted.length() >= SHORTEST_PART && entry.isNamedLike(wanted))
        .map(this::matching)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseGet(() -> similar(wanted));
  }

  private List<String> matching(Predicate<Entry> test) {
    return entries().stream().filter(test).limit(MOST).map(Entry::code).toList();
  }

  private List<String> similar(String wanted) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    return entries().stream()
        .map(entry -> Map.entry(entry.code(), similarity.apply(entry.text(), wanted)))
        .filter(each -> each.getValue() >= SIMILAR)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Folded when somebody first errs, because a start of the service would wait for all of them. */
  private List<Entry> entries() {
    if (entries == null) {
      entries =
          names.entrySet().stream().map(each -> Entry.of(each.getKey(), each.getValue())).toList();
    }
    return entries;
  }

  /** Letters and digits only, in one case, without accents. */
  static String folded(String value) {
    String plain = Normalizer.normalize(value, Normalizer.Form.NFKD);
    return PUNCTUATION.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /**
   * What a code is compared by.
   *
   * @param tails the code without its first parts: people write RDMS for ARDMS-RDMS
   */
  private record Entry(String code, String text, List<String> tails, List<String> names) {

    static Entry of(String code, List<String> names) {
      List<String> tails =
          IntStream.range(0, code.length())
              .filter(i -> code.charAt(i) == '-')
              .mapToObj(i -> folded(code.substring(i)))
              .toList();
      return new Entry(code, folded(code), tails, names.stream().map(Suggestions::folded).toList());
    }

    boolean isNamedLike(String wanted) {
      return names.stream().anyMatch(name -> name.contains(wanted));
    }
  }
}
