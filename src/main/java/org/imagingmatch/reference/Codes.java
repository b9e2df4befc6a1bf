package org.imagingmatch.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The known codes of one kind, and what to say about one that is not known. */
public final class Codes {

  /** Values in messages are cut to so many characters. */
  private static final int SHOWN = 40;

  private final CodeKind kind;
  private final Predicate<String> known;
  private final Function<String, List<String>> nearest;

  Codes(CodeKind kind, Predicate<String> known, Function<String, List<String>> nearest) {
    this.kind = kind;
    this.known = known;
    this.nearest = nearest;
  }

  /** Codes that are listed, with the names under which people may look for them. */
  static Codes listed(CodeKind kind, Map<String, List<String>> names) {
    return new Codes(kind, names::containsKey, new Suggestions(names)::nearest);
  }

  /** Codes that are listed, with one name each. */
  static <T> Codes named(CodeKind kind, Map<String, T> codes, Function<T, String> name) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    codes.forEach((code, value) -> names.put(code, List.of(name.apply(value))));
    return listed(kind, names);
  }

  /** Whether the code is known, exactly as written; null is not. */
  public boolean contains(String code) {
    return code != null && known.test(code);
  }

  /** At most three known codes that the writer may have meant, the likeliest first. */
  public List<String> nearest(String code) {
    return nearest.apply(code);
  }

  /** The sentence that tells a client that a code is unknown, and what it may have meant. */
  public String unknown(String code) {
    List<String> near = nearest(code);
    String cure =
        near.isEmpty() ? ": " + kind.hint() + "." : ". Did you mean " + listing(near) + "?";
    return "Unknown " + kind.noun() + " \"" + shown(code) + "\"" + cure;
  }

  /** An unknown code with its nearest ones, as part of a sentence. */
  String described(String code) {
    List<String> near = nearest(code);
    String cure = near.isEmpty() ? "" : " (nearest: " + String.join(", ", near) + ")";
    return "\"" + shown(code) + "\"" + cure;
  }

  /** A value of a client, fit to be repeated in a message. */
  static String shown(String value) {
    String printable =
        value
            .codePoints()
            .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
            .limit(SHOWN + 1L)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return printable.codePointCount(0, printable.length()) <= SHOWN
        ? printable
        : printable.substring(0, printable.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private static String listing(List<String> codes) {
    int last = codes.size() - 1;
    return last == 0
        ? codes.get(0)
        : String.join(", ", codes.subList(0, last)) + " or " + codes.get(last);
  }
}
