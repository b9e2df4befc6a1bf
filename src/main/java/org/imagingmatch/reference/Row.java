package org.imagingmatch.reference;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One line of a table. An empty cell is null: unknown or not applicable, never zero.
 *
 * @param line 1 is the header
 * @param tableSource source of the rows that name none; null = each row names its own
 * @param tableAsOf date of the rows that have none
 */
record Row(
    String file, long line, Map<String, String> cells, String tableSource, String tableAsOf) {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,39}");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  String text(String column) {
    if (!cells.containsKey(column)) {
      throw new IllegalArgumentException(file + " has no column " + column);
    }
    return cells.get(column);
  }

  String required(String column) {
    if (text(column) == null) {
      throw fault(column, "must not be empty");
    }
    return text(column);
  }

  String code(String column) {
    if (!CODE.matcher(required(column)).matches()) {
      throw fault(column, "is not an upper-case code");
    }
    return text(column);
  }

  /** A code that another table, or another row, defines; null if the cell is empty. */
  String known(String column, Collection<String> codes) {
    return text(column) == null ? null : requireKnown(column, text(column), codes);
  }

  /** Codes separated by a bar, each defined elsewhere. */
  List<String> allKnown(String column, Collection<String> codes) {
    List<String> list = list(column);
    list.forEach(code -> requireKnown(column, code, codes));
    return list;
  }

  /** Values separated by a bar; empty if the cell is. */
  List<String> list(String column) {
    if (text(column) == null) {
      return List.of();
    }
    List<String> list = Arrays.asList(text(column).split("\\|", -1));
    if (list.stream().anyMatch(String::isBlank) || list.stream().distinct().count() < list.size()) {
      throw fault(column, "has an empty or repeated value");
    }
    return List.copyOf(list);
  }

  /** A whole number above zero; null if the cell is empty. */
  Integer count(String column) {
    BigDecimal number = number(column);
    try {
      if (number == null || number.signum() > 0) {
        return number == null ? null : number.intValueExact();
      }
    } catch (ArithmeticException fraction) {
      throw fault(column, "is not a whole number");
    }
    throw fault(column, "must be above zero");
  }

  BigDecimal number(String column) {
    try {
      return text(column) == null ? null : new BigDecimal(text(column));
    } catch (NumberFormatException notOne) {
      throw fault(column, "is not a number");
    }
  }

  /** {@code yes} or {@code no}; null if the cell is empty. */
  Boolean flag(String column) {
    String value = text(column);
    if (value != null && !value.equals("yes") && !value.equals("no")) {
      throw fault(column, "is neither yes nor no");
    }
    return value == null ? null : Boolean.valueOf(value.equals("yes"));
  }

  <E extends Enum<E>> E choice(String column, Class<E> type) {
    return text(column) == null ? null : constant(column, text(column), type);
  }

  <E extends Enum<E>> List<E> choices(String column, Class<E> type) {
    return list(column).stream().map(value -> constant(column, value, type)).toList();
  }

  String source() {
    String own = cells.get("source");
    if (own == null && tableSource == null) {
      throw new CatalogueException(file, line, "source", null, "must not be empty");
    }
    return own == null ? tableSource : own;
  }

  /** ISO 8601 day, month or year on which the fact was found true. */
  String asOf() {
    String own = cells.get("as_of");
    if (own != null && !DATE.matcher(own).matches()) {
      throw fault("as_of", "is not a day, month or year of ISO 8601");
    }
    return own == null ? tableAsOf : own;
  }

  CatalogueException fault(String column, String why) {
    return new CatalogueException(file, line, column, cells.get(column), why);
  }

  private String requireKnown(String column, String code, Collection<String> codes) {
    if (!codes.contains(code)) {
      throw new CatalogueException(file, line, column, code, "is not a known code");
    }
    return code;
  }

  private <E extends Enum<E>> E constant(String column, String value, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(value.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new CatalogueException(
                    file,
                    line,
                    column,
                    value,
                    "is none of " + Arrays.toString(type.getEnumConstants())));
  }
}
