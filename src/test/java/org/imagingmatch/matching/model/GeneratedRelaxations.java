package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The relaxations of many vacancies, for tests outside the model. */
public final class GeneratedRelaxations {

  private static final int VACANCIES = 300;

  private GeneratedRelaxations() {}

  /** All of them. */
  public static List<Relaxation> all(LocalDate asOf) {
    List<Relaxation> all = new ArrayList<>();
    FactsGenerator.forSeeds(
        VACANCIES,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          Situation situation = Situation.of(vacancy, asOf, Judging.RULES, Judging.SETTINGS);
          all.addAll(RelaxationOptions.of(vacancy, situation));
        });
    return all;
  }
}
