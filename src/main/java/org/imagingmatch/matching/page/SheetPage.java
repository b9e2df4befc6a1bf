package org.imagingmatch.matching.page;

import static java.util.stream.Collectors.joining;
import static org.imagingmatch.platform.page.Html.element;
import static org.imagingmatch.platform.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.imagingmatch.matching.FitScore;
import org.imagingmatch.matching.GateVerdict;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.Measure;
import org.imagingmatch.matching.model.Verdict;
import org.imagingmatch.platform.page.Asset;
import org.imagingmatch.platform.page.Document;
import org.imagingmatch.platform.page.Html;
import org.imagingmatch.platform.page.Html.Element;

/** A sheet as a page: what was asked, the ranking at a glance, then each line with its reasons. */
final class SheetPage {

  /** Columns by which a reader knows who or what a line is about. */
  private static final List<String> NAMES = List.of("externalId", "title");

  private static final Asset SCRIPT = Asset.script(SheetPage.class, "page.js");

  private SheetPage() {}

  /**
   * The whole document.
   *
   * @param controls what the reader can ask otherwise
   * @param next address of the next page; null = this is the last
   */
  static Document of(Sheet sheet, Html controls, String next) {
    Element main = element("main", controls, overview(sheet)).addAll(details(sheet));
    Element body = element("body", heading(sheet), main);
    if (next != null) {
      Element link = element("a", "Next page").with("rel", "next").with("href", next);
      body = body.add(element("nav", link).with("aria-label", "Pages"));
    }
    return new Document(sheet.title(), body, SCRIPT);
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
    return element("header", element("h1", sheet.title()), element("p", judged + period));
  }

  /** The colour of a fit in all bars. */
  static Html swatch(Fit fit) {
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
    sheet
        .columns()
        .forEach(name -> head.add(column(Labels.of(name)).with("class", kind(name, sheet))));
    List.of("Score", "Eligibility", "Earliest start").forEach(name -> head.add(column(name)));
    head.add(column("Score by criterion").with("class", "wide"));
    if (sheet.isFull()) {
      head.add(column("Open points").with("class", "wider"));
    }
    return Document.scrolled(
        "Ranking",
        element(
                "table",
                element("caption", "Ranking"),
                element("thead", element("tr").addAll(head)),
                element("tbody")
                    .addAll(sheet.lines().stream().map(line -> row(line, sheet)).toList()))
            .with("class", "ranking"));
  }

  /** An id is of little use beside a name, where there is little room. */
  private static String kind(String column, Sheet sheet) {
    boolean named = sheet.columns().stream().anyMatch(NAMES::contains);
    boolean id = column.endsWith("Id") && !NAMES.contains(column);
    return id && named ? "id" : column.equals(NAMES.get(0)) ? "short" : "text";
  }

  private static Element row(Line line, Sheet sheet) {
    List<Element> cells = new ArrayList<>();
    cells.add(element("th", String.valueOf(line.rank())).with("scope", "row"));
    for (int i = 0; i < line.cells().size(); i++) {
      String cell = Objects.requireNonNullElse(line.cells().get(i), "–");
      cells.add(element("td", cell).with("class", kind(sheet.columns().get(i), sheet)));
    }
    cells.add(element("td", SheetTable.plain(line.score())).with("class", "number score"));
    cells.add(element("td", Chips.of(line.eligibility())));
    cells.add(
        element("td", Objects.toString(line.earliestStart(), "none can be named"))
            .with("class", "short"));
    cells.add(element("td", Bars.score(line)));
    if (line.gates() == null) {
      return element("tr").addAll(cells);
    }
    cells.add(element("td").addAll(line.gates().stream().flatMap(SheetPage::open).toList()));
    return element("tr")
        .with("data-line", line.key())
        .with("data-kind", String.valueOf(line.eligibility().ordinal()))
        .with("data-start", Objects.toString(line.earliestStart(), "9999"))
        .with("data-degrees", line.fits().stream().map(SheetPage::degree).collect(joining(" ")))
        .addAll(cells);
  }

  /** How well a fit is met, for the script; a fit that does not count has none. */
  private static String degree(FitScore fit) {
    return fit.state() == Measure.State.NOT_STATED ? "-" : SheetTable.plain(fit.degree());
  }

  /** A gate that is not simply met. */
  private static Stream<Element> open(GateVerdict gate) {
    return gate.verdict() == Verdict.MET
        ? Stream.empty()
        : Stream.of(
            element(
                    "div",
                    Chips.of(gate.verdict()),
                    text(" " + Labels.of(gate.gate()) + ": " + gate.reason().text()))
                .with("class", "open"));
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
