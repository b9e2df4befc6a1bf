package org.imagingmatch.matching.page;

import static org.imagingmatch.platform.page.Html.element;
import static org.imagingmatch.platform.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.platform.page.Document;
import org.imagingmatch.platform.page.Html;
import org.imagingmatch.platform.page.Html.Element;

/** A sheet as a page: what was asked, the ranking at a glance, then each line with its reasons. */
final class SheetPage {

  private SheetPage() {}

  /**
   * The whole document.
   *
   * @param next address of the next page; null = this is the last
   */
  static String of(Sheet sheet, String next) {
    Element body =
        element("body", heading(sheet), element("main", overview(sheet)).addAll(details(sheet)));
    if (next != null) {
      Element link = element("a", "Next page").with("rel", "next").with("href", next);
      body = body.add(element("nav", link).with("aria-label", "Pages"));
    }
    return Document.of(sheet.title(), body);
  }

  private static Element heading(Sheet sheet) {
    String judged = "Judged on " + sheet.asOf();
    String period =
        sheet.period() == null
            ? ", each vacancy over its own period with its own weights."
            : ", over the contract from %s to %s%s."
                .formatted(
                    sheet.period().start(),
                    sheet.period().end(),
                    sheet.period().assumed() ? ", which the vacancy does not state in full" : "");
    Element heading =
        element("header", element("h1", sheet.title()), element("p", judged + period));
    return sheet.weights() == null ? heading : heading.add(weights(sheet.weights()));
  }

  private static Element weights(Map<Fit, Double> weights) {
    List<Element> names = new ArrayList<>();
    List<Element> values = new ArrayList<>();
    weights.forEach(
        (fit, weight) -> {
          names.add(element("th", swatch(fit), text(Labels.of(fit))).with("scope", "col"));
          values.add(element("td", SheetTable.plain(weight)).with("class", "number"));
        });
    return Document.scrolled(
        "Weights",
        element(
            "table",
            element("caption", "Weights"),
            element("thead", element("tr").addAll(names)),
            element("tbody", element("tr").addAll(values))));
  }

  private static Html swatch(Fit fit) {
    return element(
            "svg",
            element("rect")
                .with("class", "fit fit-" + fit.ordinal())
                .with("width", "10")
                .with("height", "10"))
        .with("class", "swatch")
        .with("viewBox", "0 0 10 10")
        .with("aria-hidden", "true");
  }

  private static Element overview(Sheet sheet) {
    if (sheet.lines().isEmpty()) {
      return element("p", "Nobody and nothing is on this page.");
    }
    List<Element> head = new ArrayList<>(List.of(column("Rank")));
    sheet.columns().forEach(name -> head.add(column(Labels.of(name))));
    List.of("Eligibility", "Earliest start", "Score").forEach(name -> head.add(column(name)));
    head.add(element("th", "Score by criterion").with("scope", "col").with("class", "wide"));
    return Document.scrolled(
        "Ranking",
        element(
            "table",
            element("caption", "Ranking"),
            element("thead", element("tr").addAll(head)),
            element("tbody").addAll(sheet.lines().stream().map(SheetPage::row).toList())));
  }

  private static Element row(Line line) {
    List<Element> cells = new ArrayList<>();
    cells.add(element("th", String.valueOf(line.rank())).with("scope", "row"));
    line.cells().forEach(cell -> cells.add(element("td", Objects.requireNonNullElse(cell, "–"))));
    cells.add(element("td", Chips.of(line.eligibility())));
    cells.add(element("td", Objects.toString(line.earliestStart(), "none can be named")));
    cells.add(element("td", SheetTable.plain(line.score())).with("class", "number"));
    cells.add(element("td", Bars.score(line)));
    return element("tr").addAll(cells);
  }

  private static List<Element> details(Sheet sheet) {
    return sheet.isFull()
        ? sheet.lines().stream().map(LineDetails::of).toList()
        : List.<Element>of();
  }

  private static Element column(String name) {
    return element("th", name).with("scope", "col");
  }
}
