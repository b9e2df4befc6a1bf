package org.imagingmatch.bulk;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Single values of cells, as JSON of the kind that their field takes. What is none of that kind
 * stays text, and is refused in the words in which JSON is.
 */
final class CsvScalars {

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

  private CsvScalars() {}

  /**
   * @param field its annotations tell which decimals are texts
   */
  static JsonNode read(String cell, Class<?> type, AnnotatedElement field) {
    if (type == Integer.class && WHOLE.matcher(cell).matches()) {
      return IntNode.valueOf(Integer.parseInt(cell));
    }
    if (type == Boolean.class && (isIgnoringCase(cell, true) || isIgnoringCase(cell, false))) {
      return BooleanNode.valueOf(isIgnoringCase(cell, true));
    }
    boolean number = type == Double.class || (type == BigDecimal.class && !isText(field));
    return number ? number(cell) : text(cell);
  }

  private static boolean isIgnoringCase(String cell, boolean value) {
    return cell.equalsIgnoreCase(String.valueOf(value));
  }

  private static boolean isText(AnnotatedElement field) {
    JsonFormat format = field.getAnnotation(JsonFormat.class);
    return format != null && format.shape() == JsonFormat.Shape.STRING;
  }

  static JsonNode number(String cell) {
    return NUMBER.matcher(cell).matches() ? DecimalNode.valueOf(new BigDecimal(cell)) : text(cell);
  }

  static JsonNode text(String cell) {
    return TextNode.valueOf(cell);
  }
}
