package org.imagingmatch.platform.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads single values; nothing is coerced from another kind. */
final class Scalars {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
  private static final Pattern UUID_TEXT =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int MOST_DIGITS = 20;

  private Scalars() {}

  /** A text in Unicode normal form C. */
  static String text(JsonNode node) {
    String text = string(node, "a string");
    if (!Texts.isPrintable(text)) {
      throw new Refused("must not contain control characters or broken characters");
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  static Boolean truth(JsonNode node) {
    if (!node.isBoolean()) {
      throw new Refused("must be true or false, not " + Kinds.of(node));
    }
    return node.booleanValue();
  }

  static Integer integer(JsonNode node) {
    if (!node.isNumber()) {
      throw new Refused("must be a whole number, not " + Kinds.of(node));
    }
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw new Refused("must be a whole number of an ordinary size");
    }
    return node.intValue();
  }

  /** A JSON number of at most 20 digits on either side of the point. */
  static BigDecimal number(JsonNode node) {
    if (!node.isNumber()) {
      throw new Refused("must be a number, not " + Kinds.of(node));
    }
    BigDecimal number = node.decimalValue();
    if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
      throw new Refused("must be a number of an ordinary size and precision");
    }
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /** A decimal in a string: a JSON number could lose cents on its way through a client. */
  static BigDecimal decimal(JsonNode node) {
    if (node.isNumber()) {
      throw new Refused("must be a decimal in a string such as \"52.00\", not a number");
    }
    String text = string(node, "a decimal in a string such as \"52.00\"");
    if (!DECIMAL.matcher(text).matches()) {
      throw new Refused("must be a decimal in a string such as \"52.00\"");
    }
    return new BigDecimal(text);
  }

  static LocalDate date(JsonNode node) {
    String text = string(node, "a date as YYYY-MM-DD");
    if (!DATE.matcher(text).matches()) {
      throw new Refused("must be a date as YYYY-MM-DD");
    }
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
        throw new Refused("must be a date of the years " + FIRST_YEAR + " to " + LAST_YEAR);
      }
      return date;
    } catch (DateTimeParseException e) {
      throw new Refused("must be a day that the calendar has");
    }
  }

  static Instant moment(JsonNode node) {
    String expected = "a moment as 2026-11-22T08:00:00Z";
    String text = string(node, expected);
    try {
      Instant moment = OffsetDateTime.parse(text).toInstant();
      int year = moment.atZone(ZoneOffset.UTC).getYear();
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        throw new Refused("must be a moment of the years " + FIRST_YEAR + " to " + LAST_YEAR);
      }
      return moment;
    } catch (DateTimeException e) {
      throw new Refused("must be " + expected);
    }
  }

  static UUID uuid(JsonNode node) {
    String text = string(node, "a UUID");
    if (!UUID_TEXT.matcher(text).matches()) {
      throw new Refused("must be a UUID");
    }
    return UUID.fromString(text);
  }

  static Object constant(JsonNode node, Class<?> type) {
    List<String> names =
        Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
    String allowed = "one of " + String.join(", ", names);
    String text = string(node, allowed);
    int index = names.indexOf(text);
    if (index < 0) {
      throw new Refused(
          "must be %s, not %s.%s"
              .formatted(allowed, Texts.quoted(text), Texts.didYouMean(text, names)));
    }
    return type.getEnumConstants()[index];
  }

  private static String string(JsonNode node, String expected) {
    if (!node.isTextual()) {
      throw new Refused("must be " + expected + ", not " + Kinds.of(node));
    }
    return node.textValue();
  }

  /** The value is not what its field takes; the message is the end of a sentence about it. */
  static final class Refused extends RuntimeException {
    Refused(String message) {
      super(message, null, false, false);
    }
  }
}
