package org.imagingmatch.matching.page;

import static org.imagingmatch.platform.page.Html.element;
import static org.imagingmatch.platform.page.Html.text;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.platform.page.Html.Element;

/**
 * What a reader can ask otherwise: a form that asks for the same list anew, so that it needs no
 * script. The script puts a slider beside each weight.
 */
final class Controls {

  private static final String MOST_PEOPLE = "200";
  private static final String USUAL_PEOPLE = "20";
  private static final String GREATEST = "1000000";

  private final Sheet sheet;
  private final MultivaluedMap<String, String> asked;
  private final String table;

  private Controls(Sheet sheet, UriInfo uri) {
    this.sheet = sheet;
    this.asked = uri.getQueryParameters();
    URI address = uri.getRequestUriBuilder().replaceQueryParam("form", "csv").build();
    this.table = address.getRawPath() + "?" + address.getRawQuery();
  }

  /** The form and the link to the same as a table. */
  static Element of(Sheet sheet, UriInfo uri) {
    return new Controls(sheet, uri).form();
  }

  private Element form() {
    List<Element> parts = new ArrayList<>();
    if (sheet.weights() != null) {
      parts.add(weights(sheet.weights()));
    }
    parts.add(people());
    parts.add(
        element(
                "p",
                element("button", "Rank").with("type", "submit"),
                element("a", "As a table (CSV)").with("href", table).with("type", "text/csv"))
            .with("class", "actions"));
    parts.add(element("p").with("role", "status").with("class", "status").with("id", "preview"));
    return element("form")
        .with("class", "controls")
        .with("aria-label", "What to rank by")
        .addAll(hidden("form", "html"))
        .addAll(hidden("detail", asked.getFirst("detail")))
        .addAll(parts);
  }

  private static List<Element> hidden(String name, String value) {
    return value == null
        ? List.of()
        : List.of(element("input").with("type", "hidden").with("name", name).with("value", value));
  }

  private Element weights(Map<Fit, Double> weights) {
    List<Element> fields = new ArrayList<>();
    weights.forEach((fit, weight) -> fields.add(weight(fit, weight)));
    return element("fieldset", element("legend", "Weights"))
        .with("class", "weights")
        .addAll(fields);
  }

  private static Element weight(Fit fit, double weight) {
    String id = "weight-" + fit.ordinal();
    return element(
            "div",
            element("label", SheetPage.swatch(fit), text(Labels.of(fit))).with("for", id),
            element("input")
                .with("type", "number")
                .with("id", id)
                .with("name", "weights." + fit)
                .with("min", "0")
                .with("max", GREATEST)
                .with("step", "any")
                .with("value", SheetTable.plain(weight)))
        .with("class", "weight");
  }

  private Element people() {
    Set<Eligibility> kinds = EnumSet.of(Eligibility.ELIGIBLE, Eligibility.CONDITIONAL);
    Stream<Element> boxes = kinds.stream().map(this::box);
    return element("fieldset", element("legend", "Whom to show"))
        .addAll(boxes.toList())
        .addAll(
            List.of(
                field("limit", "At most", "number", limit())
                    .with("min", "1")
                    .with("max", MOST_PEOPLE),
                field("asOf", "Judged on", "date", sheet.asOf().toString())))
        .with("class", "people");
  }

  private Element box(Eligibility kind) {
    List<String> kinds = asked.getOrDefault("eligibility", List.of());
    Element box =
        element("input")
            .with("type", "checkbox")
            .with("name", "eligibility")
            .with("value", kind.name());
    boolean checked = kinds.isEmpty() || kinds.contains(kind.name());
    return element("label", checked ? box.with("checked", "checked") : box, text(Labels.of(kind)))
        .with("class", "box");
  }

  private String limit() {
    String stated = asked.getFirst("limit");
    return stated == null ? USUAL_PEOPLE : stated;
  }

  private static Element field(String name, String label, String type, String value) {
    return element(
            "label",
            text(label),
            element("input").with("type", type).with("name", name).with("value", value))
        .with("class", "field");
  }
}
