package org.imagingmatch.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imagingmatch.candidate.Education;
import org.imagingmatch.candidate.HeldCertificate;
import org.imagingmatch.candidate.SpokenLanguage;
import org.imagingmatch.matching.model.EducationLevel;
import org.imagingmatch.matching.model.LanguageLevel;

/** What a person learned: school, languages, short courses. */
final class Background {

  private final Map<String, List<School>> schools =
      Table.read("education.csv", School.class).stream()
          .collect(Collectors.groupingBy(School::trained));
  private final Map<String, List<Tongue>> tongues =
      Table.read("languages.csv", Tongue.class).stream()
          .collect(Collectors.groupingBy(Tongue::trained));

  /** The share of those who trained in a country that left school with a level. */
  private record School(String trained, EducationLevel level, double share, String programme) {}

  /** How likely those who trained in a country speak a language, and how well. */
  private record Tongue(String trained, String tag, double chance, String levels) {}

  List<Education> education(Sketch sketch, Draw draw) {
    School school = draw.weighted(schools.get(sketch.trained()), School::share);
    LocalDate completed = sketch.today().minusMonths(sketch.months() + draw.between(1, 4));
    return List.of(
        new Education(school.level(), school.programme(), draw.chance(0.1) ? null : completed));
  }

  List<SpokenLanguage> languages(Sketch sketch, Draw draw) {
    return tongues.get(sketch.trained()).stream()
        .filter(tongue -> draw.chance(tongue.chance()))
        .map(
            tongue ->
                new SpokenLanguage(
                    tongue.tag(), LanguageLevel.valueOf(draw.oneOf(Table.values(tongue.levels())))))
        .toList();
  }

  List<HeldCertificate> certificates(Sketch sketch, Draw draw) {
    boolean us = sketch.country().equals("US");
    boolean cathLab = List.of("CARDIAC-IR", "VASC-IR", "CVIS", "EP-TECH").contains(sketch.role());
    boolean children = sketch.role().equals("ECHO-PED");
    List<HeldCertificate> held = new ArrayList<>();
    add(held, "BLS", us ? 0.88 : 0.5, sketch, draw);
    add(held, "ACLS", cathLab ? 0.8 : us ? 0.2 : 0.06, sketch, draw);
    add(held, "PALS", children ? 0.7 : 0.05, sketch, draw);
    add(held, "NRP", children ? 0.3 : 0.01, sketch, draw);
    return List.copyOf(held);
  }

  /** Valid for two years; some ended lately, some ends were never written down. */
  private static void add(
      List<HeldCertificate> held, String code, double chance, Sketch sketch, Draw draw) {
    if (draw.chance(chance)) {
      LocalDate end = sketch.today().plusDays(draw.between(-60, 700));
      held.add(new HeldCertificate(code, draw.chance(0.05) ? null : end));
    }
  }
}
