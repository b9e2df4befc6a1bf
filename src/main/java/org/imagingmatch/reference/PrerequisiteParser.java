package org.imagingmatch.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Recursive descent over one prerequisite expression. Blanks are not part of the grammar. */
final class PrerequisiteParser {

  /** Deeper nesting has no meaning in this data and would exhaust the stack. */
  private static final int MAX_DEPTH = 16;

  private final String text;
  private int at;
  private int depth;

  PrerequisiteParser(String text) {
    this.text = text;
  }

  Prerequisite parse() {
    Prerequisite whole = any();
    if (at < text.length()) {
      throw expected("& or |");
    }
    return whole;
  }

  private Prerequisite any() {
    return series('|', this::all, Prerequisite.Any::new);
  }

  private Prerequisite all() {
    return series('&', this::operand, Prerequisite.All::new);
  }

  private Prerequisite series(
      char operator,
      Supplier<Prerequisite> operand,
      Function<List<Prerequisite>, Prerequisite> combination) {
    List<Prerequisite> parts = new ArrayList<>(List.of(operand.get()));
    while (take(operator)) {
      parts.add(operand.get());
    }
    return parts.size() == 1 ? parts.get(0) : combination.apply(parts);
  }

  private Prerequisite operand() {
    return take('(') ? nested() : held();
  }

  private Prerequisite nested() {
    if (++depth > MAX_DEPTH) {
      throw expected("no more than " + MAX_DEPTH + " levels of parentheses");
    }
    Prerequisite inner = any();
    if (!take(')')) {
      throw expected("& or | or )");
    }
    depth--;
    return inner;
  }

  private Prerequisite held() {
    int start = at;
    while (at < text.length() && isCode(text.charAt(at))) {
      at++;
    }
    if (start == at) {
      throw expected("a credential code or (");
    }
    return new Prerequisite.Held(text.substring(start, at));
  }

  private boolean take(char wanted) {
    boolean there = at < text.length() && text.charAt(at) == wanted;
    if (there) {
      at++;
    }
    return there;
  }

  private static boolean isCode(char c) {
    return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
  }

  private PrerequisiteException expected(String what) {
    return new PrerequisiteException(text, at, what);
  }
}
