package org.imagingmatch.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.platform.page.Html.element;
import static org.imagingmatch.platform.page.Html.text;

import org.imagingmatch.matching.page.PageWriter;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void textIsNeverMarkup() {
    assertThat(html(element("p", "<script>alert('1')</script> & \"more\"")))
        .isEqualTo("<p>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;more&quot;</p>");
  }

  @Test
  void valueOfAnAttributeStaysInside() {
    assertThat(html(element("a", "x").with("href", "\" onclick=\"go()")))
        .isEqualTo("<a href=\"&quot; onclick=&quot;go()\">x</a>");
  }

  @Test
  void elementsNestInTheirOrder() {
    assertThat(html(element("tr", element("th", "A")).add(element("td", text("1"), text("2")))))
        .isEqualTo("<tr><th>A</th><td>12</td></tr>");
  }

  @Test
  void elementThatEndsByItselfHasNoEndTag() {
    assertThat(html(element("meta").with("charset", "utf-8")))
        .isEqualTo("<meta charset=\"utf-8\">");
  }

  @Test
  void whatIsNotEscapedCannotEndItsElement() {
    assertThat(html(Asset.STYLE)).containsOnlyOnce("</").doesNotContain("url(", "@import");
    assertThat(html(Asset.script(PageWriter.class, "page.js")))
        .containsOnlyOnce("</")
        .doesNotContain("<!--");
  }

  private static String html(Html html) {
    StringBuilder out = new StringBuilder();
    html.write(out);
    return out.toString();
  }
}
