package org.imagingmatch.demo.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.imagingmatch.candidate.Contact;
import org.imagingmatch.candidate.PersonName;

/** Names put together at random, and addresses that reach nobody. */
final class Identity {

  private static final double MIXED = 0.12;

  private final List<Culture> cultures = Table.read("names.csv", Culture.class);
  private final Map<String, List<Origin>> origins =
      Table.read("cultures.csv", Origin.class).stream()
          .collect(Collectors.groupingBy(Origin::trained));

  /** Names that are common in the same places. */
  private record Culture(String culture, String given, String family) {}

  /** How common the names of a culture are among those who trained in a country. */
  private record Origin(String trained, String culture, double weight) {}

  PersonName name(Sketch sketch, Draw draw) {
    Culture culture = culture(sketch, draw);
    Culture other = draw.chance(MIXED) ? culture(sketch, draw) : culture;
    return new PersonName(
        draw.oneOf(Table.values(culture.given())), draw.oneOf(Table.values(other.family())));
  }

  Contact contact(PersonName name, int number, Sketch sketch, Draw draw) {
    String mail =
        text(
            "%s.%s.%d@example.%s",
            plain(name.given()), plain(name.family()), number, draw.chance(0.5) ? "org" : "com");
    return new Contact(draw.chance(0.04) ? null : mail, phone(sketch.country(), draw));
  }

  /** Only numbers that the country's regulator keeps for fiction; elsewhere none. */
  private static String phone(String country, Draw draw) {
    return switch (country) {
      case "US", "CA" -> text("+1-555-01%02d", draw.between(0, 99));
      case "GB" -> text("+44 7700 900%03d", draw.between(0, 999));
      case "AU" -> text("+61 491 570 %03d", draw.between(156, 159));
      case "DE" -> text("+49 30 23125 %03d", draw.between(0, 999));
      case "FR" -> text("+33 6 39 98 %02d %02d", draw.between(0, 99), draw.between(0, 99));
      default -> null;
    };
  }

  private Culture culture(Sketch sketch, Draw draw) {
    String wanted = draw.weighted(origins.get(sketch.trained()), Origin::weight).culture();
    return cultures.stream()
        .filter(each -> each.culture().equals(wanted))
        .findFirst()
        .orElseThrow();
  }

  /** Digits are 0 to 9, whatever the computer's language. */
  private static String text(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z]", "")
        .toLowerCase(Locale.ROOT);
  }
}
