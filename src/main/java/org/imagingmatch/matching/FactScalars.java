package org.imagingmatch.matching;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;

/** Reads the days and codes of facts, most of a record, at the pace of a ranking. */
final class FactScalars extends SimpleModule {

  FactScalars() {
    addDeserializer(LocalDate.class, new Day());
    addDeserializer(String.class, new Code());
  }

  /** A day as facts write it; whatever looks otherwise is left to the general reader. */
  private static final class Day extends StdScalarDeserializer<LocalDate> {

    private static final int LENGTH = "2026-11-22".length();

    Day() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      if (json.hasToken(JsonToken.VALUE_STRING) && json.getTextLength() == LENGTH) {
        char[] text = json.getTextCharacters();
        int at = json.getTextOffset();
        if (text[at + 4] == '-' && text[at + 7] == '-') {
          int year = number(text, at, 4);
          int month = number(text, at + 5, 2);
          int day = number(text, at + 8, 2);
          if (year >= 0 && month >= 0 && day >= 0) {
            return LocalDate.of(year, month, day);
          }
        }
      }
      return LocalDateDeserializer.INSTANCE.deserialize(json, context);
    }

    /** The number that some digits make; below 0 = they are not all digits. */
    private static int number(char[] text, int from, int digits) {
      int number = 0;
      for (int i = from; i < from + digits; i++) {
        if (text[i] < '0' || text[i] > '9') {
          return -1;
        }
        number = 10 * number + text[i] - '0';
      }
      return number;
    }
  }

  /**
   * A code. There are few, so the same one is mostly the same string, which knows its hash. Threads
   * share the strings without waiting: at worst one of them is made twice.
   */
  private static final class Code extends StdScalarDeserializer<String> {

    private static final int SLOTS = 4096;

    private final String[] known = new String[SLOTS];

    Code() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        return (String) context.handleUnexpectedToken(String.class, json);
      }
      char[] text = json.getTextCharacters();
      int at = json.getTextOffset();
      int length = json.getTextLength();
      int hash = 0;
      for (int i = at; i < at + length; i++) {
        hash = 31 * hash + text[i];
      }
      int slot = (hash ^ hash >>> 12) & SLOTS - 1;
      String code = known[slot];
      if (code == null || !matches(code, text, at, length)) {
        code = new String(text, at, length);
        known[slot] = code;
      }
      return code;
    }

    private static boolean matches(String code, char[] text, int at, int length) {
      if (code.length() != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (code.charAt(i) != text[at + i]) {
          return false;
        }
      }
      return true;
    }
  }
}
