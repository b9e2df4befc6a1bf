package org.imagingmatch.platform.page;

import static org.imagingmatch.platform.page.Html.element;

import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.imagingmatch.platform.page.Html.Element;

/** A whole page, with which a browser may do nothing but show it. */
public final class Document {

  private static final String POLICY =
      "default-src 'none'; style-src '%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
          .formatted(Style.DIGEST);

  private Document() {}

  /** The text of a page. */
  public static String of(String title, Element body) {
    Element head =
        element(
            "head",
            element("meta").with("charset", "utf-8"),
            element("meta").with("name", "viewport").with("content", "width=device-width"),
            element("meta").with("name", "color-scheme").with("content", "light dark"),
            element("title", title),
            new Style());
    StringBuilder page = new StringBuilder("<!doctype html>");
    element("html", head, body).with("lang", "en").write(page);
    return page.toString();
  }

  /** Answers a page, with what a browser must not do with it. */
  public static void write(String page, MultivaluedMap<String, Object> headers, OutputStream out)
      throws IOException {
    headers.putSingle("Content-Security-Policy", POLICY);
    headers.putSingle("Referrer-Policy", "no-referrer");
    headers.putSingle("X-Content-Type-Options", "nosniff");
    out.write(page.getBytes(StandardCharsets.UTF_8));
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
