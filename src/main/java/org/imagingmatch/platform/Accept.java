package org.imagingmatch.platform;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a caller accepts (RFC 9110, 12.5.1).
 *
 * @param ranges of the header {@code Accept}
 */
record Accept(List<Range> ranges) {

  private static final String ANY = "*";

  /**
   * Some media types.
   *
   * @param quality 0 = not acceptable, 1 = best
   */
  private record Range(String type, String subtype, double quality) {

    /** Null if it cannot be read. */
    private static Range of(String text) {
      String[] parts = text.split(";");
      String[] names = parts[0].strip().toLowerCase(Locale.ROOT).split("/", -1);
      double quality = Arrays.stream(parts).skip(1).mapToDouble(Range::quality).min().orElse(1);
      return names.length != 2 || Double.isNaN(quality)
          ? null
          : new Range(names[0], names[1], quality);
    }

    private static double quality(String parameter) {
      String[] pair = parameter.strip().toLowerCase(Locale.ROOT).split("=", 2);
      if (!pair[0].strip().equals("q")) {
        return 1;
      }
      boolean readable =
          pair.length == 2 && pair[1].strip().matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?");
      return readable ? Double.parseDouble(pair[1].strip()) : Double.NaN;
    }

    private boolean contains(String media) {
      return type.equals(ANY)
          || media.equals(type + "/" + subtype)
          || subtype.equals(ANY) && media.startsWith(type + "/");
    }

    private int precision() {
      return type.equals(ANY) ? 0 : subtype.equals(ANY) ? 1 : 2;
    }
  }

  /**
   * Reads the header.
   *
   * @param header null = whatever there is
   */
  static Accept of(String header) {
    String stated = header == null || header.isBlank() ? "*/*" : header;
    return new Accept(
        Arrays.stream(stated.split(",")).map(Range::of).filter(Objects::nonNull).toList());
  }

  /** The best of some media types, the first of those that are as good; empty if none is. */
  Optional<String> bestOf(List<String> offered) {
    double best = offered.stream().mapToDouble(this::quality).max().orElse(0);
    return best == 0
        ? Optional.empty()
        : offered.stream().filter(media -> quality(media) == best).findFirst();
  }

  /** As the most precise range says that contains it. */
  private double quality(String media) {
    return ranges.stream()
        .filter(range -> range.contains(media))
        .max(Comparator.comparing(Range::precision).thenComparing(Range::quality))
        .map(Range::quality)
        .orElse(0.0);
  }
}
