package org.imagingmatch.matching.page;

import java.util.Locale;
import org.imagingmatch.matching.model.Verdict;

/** Names as people write them. */
final class Labels {

  private Labels() {}

  /** {@code WORK_RIGHT} is "Work right". */
  static String of(Enum<?> constant) {
    String words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return capital(words);
  }

  /** {@code externalId} is "External id". */
  static String of(String column) {
    return capital(column.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
  }

  /** A sign beside the word, for those who do not see its colour. */
  static String sign(Verdict verdict) {
    return switch (verdict) {
      case MET -> "✓";
      case AT_RISK -> "!";
      case OBTAINABLE -> "→";
      case UNKNOWN -> "?";
      case UNMET -> "✗";
    };
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
