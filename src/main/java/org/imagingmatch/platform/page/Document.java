package org.imagingmatch.platform.page;

import static org.imagingmatch.platform.page.Html.element;

import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.imagingmatch.platform.page.Html.Element;

/**
 * A whole page. A browser may show it, run its script and ask the service again, and nothing else.
 *
 * @param script null = none, and then nothing can be asked either
 */
public record Document(String title, Element body, Asset script) {

  private static final String POLICY =
      "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action %s; frame-ancestors 'none'";

  private static final String NONE = "'none'";

  /** A page that does nothing. */
  public Document(String title, Element body) {
    this(title, body, null);
  }

  /** The text of the page. */
  public String html() {
    Element head =
        element(
            "head",
            element("meta").with("charset", "utf-8"),
            element("meta").with("name", "viewport").with("content", "width=device-width"),
            element("meta").with("name", "color-scheme").with("content", "light dark"),
            element("title", title),
            Asset.STYLE);
    Element whole = script == null ? body : body.add(script);
    StringBuilder page = new StringBuilder("<!doctype html>");
    element("html", head, whole).with("lang", "en").write(page);
    return page.toString();
  }

  /** Answers the page, with what a browser must not do with it. */
  public void write(MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
    headers.putSingle("Content-Security-Policy", policy());
    headers.putSingle("Referrer-Policy", "no-referrer");
    headers.putSingle("X-Content-Type-Options", "nosniff");
    out.write(html().getBytes(StandardCharsets.UTF_8));
  }

  private String policy() {
    return script == null
        ? POLICY.formatted(Asset.STYLE.digest(), NONE, NONE)
        : POLICY.formatted(Asset.STYLE.digest(), script.digest(), "'self'");
  }

  /** A table that may be wider than the screen, which a keyboard can scroll too. */
  public static Element scrolled(String name, Element table) {
    return element("div", table)
        .with("class", "scrolled")
        .with("role", "region")
        .with("aria-label", name)
        .with("tabindex", "0");
  }
}
