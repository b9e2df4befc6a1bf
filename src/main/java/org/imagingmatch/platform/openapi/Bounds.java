package org.imagingmatch.platform.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/**
 * How long a text, how large a number and how long a list can be where the code sets no closer
 * limit: no request or answer is outside, which the tests hold every answer to.
 */
final class Bounds {

  /** Longer than any text of this API, whose own limits are far below, and than a request line. */
  private static final int LONGEST_TEXT = 4096;

  /** Of the header lines of a request together. */
  private static final int LONGEST_HEADER = 16_384;

  /** A body has no more bytes, so it has no more faults, which are the longest list. */
  private static final int LONGEST_LIST = 262_144;

  /** The server reads no more of them. */
  private static final int MOST_PARAMETERS = 100;

  /** The size of a page, which is 1 or more. */
  private static final String LIMIT = "limit";

  /** Of a text: the server refuses control characters wherever one may be written. */
  private static final String TEXT = "^[^\\x00-\\x1F\\x7F-\\x9F]*$";

  /** Whole numbers that every reader of JSON keeps exactly. */
  private static final long LARGEST_EXACT = (1L << 53) - 1;

  private static final Map<String, Integer> LENGTHS =
      Map.of("uuid", 36, "date", 10, "date-time", 35);

  private Bounds() {}

  /** Completes the schema of a parameter; one that only refers to another has none. */
  static void complete(Parameter parameter) {
    Schema schema = parameter.getSchema();
    if (schema == null) {
      return;
    }
    if (LIMIT.equals(parameter.getName()) && schema.getMinimum() == null) {
      schema.setMinimum(BigDecimal.ONE);
    }
    if (schema.getMaxItems() == null && schema.getItems() != null) {
      schema.setMaxItems(MOST_PARAMETERS);
    }
    int longest = parameter.getIn() == In.HEADER ? LONGEST_HEADER : LONGEST_TEXT;
    Schemas.within(schema).toList().forEach(each -> complete(each, longest));
  }

  /** Completes a schema and all inside it. */
  static void complete(Schema schema) {
    Schemas.within(schema).toList().forEach(each -> complete(each, LONGEST_TEXT));
  }

  private static void complete(Schema schema, int longest) {
    List<SchemaType> types = schema.getType();
    if (types == null || schema.getEnumeration() != null) {
      return;
    }
    if (types.contains(SchemaType.STRING)) {
      text(schema, longest);
    }
    if (types.contains(SchemaType.INTEGER)) {
      number(schema);
    }
    if (types.contains(SchemaType.ARRAY) && schema.getMaxItems() == null) {
      schema.setMaxItems(LONGEST_LIST);
    }
  }

  private static void text(Schema schema, int longest) {
    String format = schema.getFormat();
    if (schema.getMaxLength() == null) {
      schema.setMaxLength(format == null ? longest : LENGTHS.getOrDefault(format, longest));
    }
    if (schema.getPattern() == null && format == null) {
      schema.setPattern(TEXT);
    }
  }

  private static void number(Schema schema) {
    if (schema.getMinimum() == null) {
      schema.setMinimum(BigDecimal.ZERO);
    }
    if (schema.getMaximum() == null) {
      boolean small = "int32".equals(schema.getFormat());
      schema.setMaximum(BigDecimal.valueOf(small ? Integer.MAX_VALUE : LARGEST_EXACT));
    }
  }
}
