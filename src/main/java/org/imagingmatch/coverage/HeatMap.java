package org.imagingmatch.coverage;

import static org.imagingmatch.platform.page.Html.element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.imagingmatch.platform.page.Document;
import org.imagingmatch.platform.page.Html;
import org.imagingmatch.platform.page.Html.Element;

/**
 * Coverage as a page: a table of regions and modalities by months. The colour of a cell says how
 * much of what is open has nobody; the figures in it say the same.
 */
final class HeatMap {

  private static final String TITLE = "Coverage of open vacancies";

  /** From "everything has somebody" to "nothing has". */
  private static final int HOTTEST = 4;

  private HeatMap() {}

  static Document of(Coverage coverage) {
    String judged =
        "Judged on %s: %d people before %d open vacancies%s."
            .formatted(
                coverage.asOf(),
                coverage.people(),
                coverage.vacancies(),
                coverage.exact() ? "" : ", which is not everybody and everything");
    Element heading = element("header", element("h1", TITLE), element("p", judged));
    return new Document(TITLE, element("body", heading, element("main", content(coverage))));
  }

  private static Html content(Coverage coverage) {
    return coverage.items().isEmpty()
        ? element("p", "Nothing is open in these months.")
        : element("section", legend(), table(coverage));
  }

  private static Element legend() {
    List<Element> steps =
        IntStream.rangeClosed(0, HOTTEST)
            .mapToObj(heat -> element("td", words(heat)).with("class", "heat-" + heat))
            .toList();
    return Document.scrolled(
        "Colours",
        element(
            "table",
            element("caption", "Headcount that has nobody who is eligible"),
            element("tbody", element("tr").addAll(steps))));
  }

  private static String words(int heat) {
    return switch (heat) {
      case 0 -> "None";
      case HOTTEST -> "All";
      default -> "Up to %d %%".formatted(heat < HOTTEST - 1 ? heat * 100 / (HOTTEST - 1) : 99);
    };
  }

  private static Element table(Coverage coverage) {
    List<Element> head = new ArrayList<>(List.of(column("Region"), column("Modality")));
    coverage.months().forEach(month -> head.add(column(month)));
    Map<String, Map<String, CoverageCell>> rows = new LinkedHashMap<>();
    coverage
        .items()
        .forEach(
            cell ->
                rows.computeIfAbsent(cell.region() + " " + cell.modality(), none -> new TreeMap<>())
                    .put(cell.month(), cell));
    return Document.scrolled(
        "Coverage",
        element(
            "table",
            element("caption", "By region, modality and month in which contracts begin"),
            element("thead", element("tr").addAll(head)),
            element("tbody")
                .addAll(rows.values().stream().map(row -> row(row, coverage)).toList())));
  }

  private static Element column(String name) {
    return element("th", name).with("scope", "col");
  }

  private static Element row(Map<String, CoverageCell> byMonth, Coverage coverage) {
    CoverageCell any = byMonth.values().iterator().next();
    List<Element> cells = new ArrayList<>();
    cells.add(
        element("th", "%s (%s)".formatted(any.regionName(), any.region())).with("scope", "row"));
    cells.add(element("td", any.modality()));
    coverage
        .months()
        .forEach(
            month ->
                cells.add(
                    byMonth.containsKey(month) ? cell(byMonth.get(month)) : element("td", "–")));
    return element("tr").addAll(cells);
  }

  private static Element cell(CoverageCell cell) {
    String supply = "%d eligible, %d conditional".formatted(cell.eligible(), cell.conditional());
    String lost =
        "lost in 30, 60, 90 days: %d, %d, %d"
            .formatted(cell.lostIn30Days(), cell.lostIn60Days(), cell.lostIn90Days());
    return element(
            "td",
            element("strong", cell.headcount() + " open"),
            element("small", supply),
            element("small", lost))
        .with("class", "heat-" + heat(cell));
  }

  /** 0 = there are enough eligible people; {@link #HOTTEST} = there is nobody. */
  static int heat(CoverageCell cell) {
    int lacking = Math.max(0, cell.headcount() - cell.eligible());
    if (lacking == 0) {
      return 0;
    }
    return lacking == cell.headcount()
        ? HOTTEST
        : Math.min(HOTTEST - 1, 1 + lacking * (HOTTEST - 1) / cell.headcount());
  }
}
