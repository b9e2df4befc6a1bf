package org.imagingmatch.matching.page;

import static org.imagingmatch.platform.page.Html.element;
import static org.imagingmatch.platform.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.imagingmatch.matching.FitScore;
import org.imagingmatch.matching.GateVerdict;
import org.imagingmatch.matching.WordedCure;
import org.imagingmatch.platform.page.Document;
import org.imagingmatch.platform.page.Html;
import org.imagingmatch.platform.page.Html.Element;

/**
 * One line of a ranking with every reason: what is missing and what would mend it, then the fits.
 */
final class LineDetails {

  private LineDetails() {}

  static Element of(Line line) {
    String heading = line.rank() + ". " + line.name();
    return element(
            "section",
            element(
                "h2",
                element("span", String.valueOf(line.rank())).with("class", "rank"),
                Html.text(". " + line.name())),
            table(
                "Gates",
                heading,
                List.of("Gate", "Verdict", "Reason"),
                line.gates(),
                LineDetails::gate),
            table(
                "Fits",
                heading,
                List.of("Fit", "Degree", "Points", "Weight", "Reason"),
                line.fits(),
                LineDetails::fit))
        .with("class", "line")
        .with("data-line", line.key());
  }

  private static <T> Element table(
      String name, String of, List<String> columns, List<T> rows, Function<T, Element> row) {
    Element head =
        element("tr")
            .addAll(
                columns.stream().map(each -> element("th", each).with("scope", "col")).toList());
    return Document.scrolled(
        name + " of " + of,
        element(
            "table",
            element("caption", name),
            element("thead", head),
            element("tbody").addAll(rows.stream().map(row).toList())));
  }

  private static Element gate(GateVerdict gate) {
    List<Html> reason = new ArrayList<>(List.of(text(gate.reason().text())));
    if (gate.until() != null) {
      reason.add(aside("Good until " + gate.until()));
    }
    if (gate.by() != null) {
      reason.add(aside("There by " + gate.by()));
    }
    if (gate.cure() != null) {
      reason.add(aside("Cure: " + cure(gate.cure())));
    }
    return element(
        "tr",
        element("th", Labels.of(gate.gate())).with("scope", "row"),
        element("td", Chips.of(gate.verdict())),
        element("td").addAll(reason));
  }

  private static String cure(WordedCure cure) {
    return cure.by() == null ? cure.text() : cure.text() + ", by " + cure.by() + " at the earliest";
  }

  private static Element aside(String text) {
    return element("small", text);
  }

  private static Element fit(FitScore fit) {
    return element(
        "tr",
        element("th", Labels.of(fit.fit())).with("scope", "row"),
        number(fit.degree()).add(Bars.degree(fit)),
        number(fit.points()),
        number(fit.weight()),
        element("td", fit.reason().text()));
  }

  private static Element number(double value) {
    return element("td", SheetTable.plain(value)).with("class", "number");
  }
}
