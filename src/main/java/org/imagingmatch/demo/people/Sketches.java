package org.imagingmatch.demo.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.LicenceFamily;
import org.imagingmatch.reference.Registration;
import org.imagingmatch.reference.Role;

/** Draws who lives where, works as what and holds which credentials. */
final class Sketches {

  /** Stands for the registration of the place where the person lives. */
  private static final String REGISTER = "REGISTER";

  /** How many of a role travel, where it is not a fifth. */
  private static final Map<String, Double> TRAVELLERS =
      Map.of(
          "CARDIAC-IR", 0.85,
          "VASC-IR", 0.85,
          "CVIS", 0.6,
          "EP-TECH", 0.6,
          "CT-TECH", 0.4,
          "MRI-TECH", 0.45,
          "SONOGRAPHER", 0.4);

  private final Map<String, List<Residence>> residences;
  private final Map<String, List<Discipline>> disciplines;
  private final Map<String, List<Town>> towns;
  private final List<Qualification> qualifications =
      Table.read("qualifications.csv", Qualification.class);
  private final Catalogue catalogue;

  Sketches(Catalogue catalogue) {
    this.catalogue = catalogue;
    residences = grouped(Table.read("homes.csv", Residence.class), Residence::agency);
    disciplines = grouped(Discipline.ALL, Discipline::country);
    towns = grouped(Town.ALL, Town::country);
  }

  /** The share of an agency's people that lives in a country. */
  private record Residence(String agency, String country, double share) {}

  /** The share of a country's people of some roles that trained somewhere and hold something. */
  private record Qualification(
      String country,
      String roles,
      double share,
      String trained,
      String credentials,
      String source) {

    boolean isFor(Discipline discipline) {
      return country.equals(discipline.country())
          && Table.values(roles).contains(discipline.role());
    }
  }

  Sketch sketch(String agency, Draw draw, LocalDate today) {
    String country = draw.weighted(residences.get(agency), Residence::share).country();
    Discipline discipline = draw.weighted(disciplines.get(country), Discipline::share);
    Qualification qualification =
        draw.weighted(
            qualifications.stream().filter(each -> each.isFor(discipline)).toList(),
            Qualification::share);
    Town town = draw.weighted(towns.get(country), Town::weight);
    Standing standing = draw.weighted(Standing.ALL, Standing::share);
    boolean graduate = standing == Standing.GRADUATE;
    return new Sketch(
        country,
        discipline.role(),
        qualification.trained(),
        credentials(qualification, discipline.role(), town),
        town,
        graduate ? draw.between(0, 6) : months(draw),
        draw.between(1, 12),
        standing,
        draw.chance(0.7),
        draw.chance(TRAVELLERS.getOrDefault(discipline.role(), 0.2)),
        draw.chance(0.08),
        today);
  }

  /** More people at the beginning of a career than at its end. */
  private static int months(Draw draw) {
    return 9 + (int) (330 * Math.pow(draw.between(0.0, 1.0), 1.6));
  }

  private List<String> credentials(Qualification qualification, String role, Town town) {
    return Table.values(qualification.credentials()).stream()
        .flatMap(code -> code.equals(REGISTER) ? register(role, town) : Stream.of(code))
        .toList();
  }

  private Stream<String> register(String role, Town town) {
    LicenceFamily family = catalogue.role(role).map(Role::licenceFamily).orElse(null);
    return catalogue.registrations().stream()
        .filter(each -> !each.voluntary() && each.jurisdictions().contains(town.region()))
        .filter(each -> family == null || each.families().contains(family))
        .map(Registration::credential);
  }

  private static <T> Map<String, List<T>> grouped(List<T> rows, Function<T, String> key) {
    return rows.stream().collect(Collectors.groupingBy(key));
  }
}
