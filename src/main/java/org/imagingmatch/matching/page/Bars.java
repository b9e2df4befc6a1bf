package org.imagingmatch.matching.page;

import static org.imagingmatch.platform.page.Html.element;

import java.util.ArrayList;
import java.util.List;
import org.imagingmatch.matching.FitScore;
import org.imagingmatch.platform.page.Html;
import org.imagingmatch.platform.page.Html.Element;

/**
 * Bars, drawn as shapes, because a printer leaves out backgrounds. What they show stands beside
 * them in figures.
 */
final class Bars {

  private static final double WHOLE = 100;

  private Bars() {}

  /** A score, one piece for each fit, as long as its points. */
  static Html score(Line line) {
    List<Element> pieces = new ArrayList<>();
    if (line.fits() == null) {
      pieces.add(piece(0, line.score(), "fit"));
    } else {
      double from = 0;
      for (FitScore fit : line.fits()) {
        pieces.add(piece(from, fit.points(), "fit fit-" + fit.fit().ordinal()));
        from += fit.points();
      }
    }
    return bar(pieces);
  }

  /** How well one fit is met. */
  static Html degree(FitScore fit) {
    return bar(List.of(piece(0, fit.degree() * WHOLE, "fit fit-" + fit.fit().ordinal())));
  }

  private static Html bar(List<Element> pieces) {
    return element("svg", piece(0, WHOLE, "rail"))
        .with("class", "bar")
        .with("viewBox", "0 0 100 10")
        .with("preserveAspectRatio", "none")
        .with("aria-hidden", "true")
        .addAll(pieces);
  }

  private static Element piece(double from, double length, String style) {
    return element("rect")
        .with("class", style)
        .with("x", SheetTable.plain(from))
        .with("width", SheetTable.plain(length))
        .with("height", "10");
  }
}
