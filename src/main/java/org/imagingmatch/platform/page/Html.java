package org.imagingmatch.platform.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A piece of HTML. Texts and values of attributes are escaped when they are written, and there is
 * no other way to put one in.
 */
public sealed interface Html permits Html.Text, Html.Element, Asset {

  /** Writes it, escaped. */
  void write(StringBuilder out);

  /** A text; nothing in it is markup. */
  static Html text(String text) {
    return new Text(text);
  }

  /** An element and what is in it. */
  static Element element(String name, Html... children) {
    return new Element(name, Map.of(), List.of(children));
  }

  /** An element with a text in it. */
  static Element element(String name, String text) {
    return element(name, text(text));
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  /** A text as a reader sees it. */
  record Text(String text) implements Html {

    @Override
    public void write(StringBuilder out) {
      escape(text, out);
    }
  }

  /** An element. Its name and those of its attributes are this program's own. */
  record Element(String name, Map<String, String> attributes, List<Html> children) implements Html {

    /** The elements used here that end by themselves. */
    private static final Set<String> VOID = Set.of("meta", "input");

    /** The same with an attribute more. */
    public Element with(String attribute, String value) {
      Map<String, String> more = new LinkedHashMap<>(attributes);
      more.put(attribute, value);
      return new Element(name, more, children);
    }

    /** The same with something more in it. */
    public Element add(Html child) {
      List<Html> more = new ArrayList<>(children);
      more.add(child);
      return new Element(name, attributes, more);
    }

    /** The same with more in it. */
    public Element addAll(List<? extends Html> others) {
      List<Html> more = new ArrayList<>(children);
      more.addAll(others);
      return new Element(name, attributes, more);
    }

    @Override
    public void write(StringBuilder out) {
      out.append('<').append(name);
      attributes.forEach(
          (attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            escape(value, out);
            out.append('"');
          });
      out.append('>');
      if (!VOID.contains(name)) {
        children.forEach(child -> child.write(out));
        out.append("</").append(name).append('>');
      }
    }
  }
}
