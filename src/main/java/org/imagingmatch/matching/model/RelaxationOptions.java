package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.imagingmatch.matching.model.VacancyFacts.AskedCertificate;
import org.imagingmatch.matching.model.VacancyFacts.AskedLanguage;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/** Every single change by which a vacancy can ask less. What the law asks, it goes on asking. */
public final class RelaxationOptions {

  /** That a vacancy may state. */
  private static final int MOST_MONTHS = 720;

  private static final int[] DAYS_LATER = {7, 14, 28};

  private final VacancyFacts vacancy;
  private final List<Relaxation> all = new ArrayList<>();

  private RelaxationOptions(VacancyFacts vacancy) {
    this.vacancy = vacancy;
  }

  /** Those of a vacancy, in a fixed order. */
  public static List<Relaxation> of(VacancyFacts vacancy, Situation situation) {
    RelaxationOptions options = new RelaxationOptions(vacancy);
    options.modalities();
    options.all.addAll(TreeRelaxations.of(vacancy, situation.rules()));
    options.languages();
    options.education();
    options.certificates();
    options.contract();
    options.rights();
    options.start(situation);
    return options.all;
  }

  private void add(
      Reason what, String topic, Set<Gate> gates, Function<VacancyFacts, Edit> change) {
    all.add(new Relaxation(what, Topic.of(topic), gates, change));
  }

  private void modalities() {
    if (vacancy.training()) {
      return;
    }
    boolean several =
        vacancy.modalities().size() > 1 && vacancy.modalitiesRule() == ModalitiesRule.ALL;
    for (AskedModality asked : vacancy.modalities()) {
      String code = asked.code();
      if (several) {
        add(
            Reason.of("modality.drop", "modality", code),
            "modality " + code,
            EnumSet.of(Gate.MODALITY, Gate.LICENCE),
            now -> Edit.of("modalities", without(now.modalities(), code)));
      }
      if (asked.minimumMonths() != null && asked.minimumMonths() > 0) {
        months(code, null);
        if (asked.minimumMonths() > 1) {
          months(code, asked.minimumMonths() / 2);
        }
      }
      if (asked.usedWithinMonths() != null) {
        use(code, null);
        if (asked.usedWithinMonths() > 0 && asked.usedWithinMonths() <= MOST_MONTHS / 2) {
          use(code, asked.usedWithinMonths() * 2);
        }
      }
    }
  }

  private static List<AskedModality> without(List<AskedModality> asked, String code) {
    List<AskedModality> left = asked.stream().filter(each -> !each.code().equals(code)).toList();
    return left.isEmpty() ? asked : left;
  }

  private void months(String code, Integer months) {
    add(
        Reason.of(
            months == null ? "months.drop" : "months.lower", "modality", code, "months", months),
        "months " + code,
        EnumSet.of(Gate.MODALITY),
        now -> modality(now, code, old -> new AskedModality(code, months, old.usedWithinMonths())));
  }

  private void use(String code, Integer months) {
    add(
        Reason.of(months == null ? "use.drop" : "use.lower", "modality", code, "months", months),
        "use " + code,
        EnumSet.of(Gate.MODALITY),
        now -> modality(now, code, old -> new AskedModality(code, old.minimumMonths(), months)));
  }

  private static Edit modality(VacancyFacts now, String code, UnaryOperator<AskedModality> change) {
    return Edit.of(
        "modalities",
        now.modalities().stream()
            .map(asked -> asked.code().equals(code) ? change.apply(asked) : asked)
            .toList());
  }

  private void languages() {
    for (AskedLanguage asked : vacancy.languages()) {
      String topic = "language " + asked.tag();
      add(
          Reason.of("language.drop", "language", asked.tag()),
          topic,
          EnumSet.of(Gate.LANGUAGE),
          now ->
              Edit.of(
                  "languages",
                  now.languages().stream()
                      .filter(each -> !each.tag().equals(asked.tag()))
                      .toList()));
      if (asked.level() != null && asked.level() != LanguageLevel.A1) {
        LanguageLevel lower = LanguageLevel.values()[asked.level().ordinal() - 1];
        add(
            Reason.of("language.lower", "language", asked.tag(), "level", lower.name()),
            topic,
            EnumSet.of(Gate.LANGUAGE),
            now ->
                Edit.of(
                    "languages",
                    now.languages().stream()
                        .map(
                            each ->
                                each.equals(asked) ? new AskedLanguage(each.tag(), lower) : each)
                        .toList()));
      }
    }
  }

  private void education() {
    EducationLevel minimum = vacancy.minimumEducation();
    if (minimum == null) {
      return;
    }
    add(
        Reason.of("education.drop"),
        "education",
        EnumSet.of(Gate.EDUCATION),
        now -> Edit.of("minimumEducation", null));
    if (minimum.ordinal() > 0) {
      EducationLevel lower = EducationLevel.values()[minimum.ordinal() - 1];
      add(
          Reason.of("education.lower", "minimum", lower.name()),
          "education",
          EnumSet.of(Gate.EDUCATION),
          now -> Edit.of("minimumEducation", lower));
    }
  }

  private void certificates() {
    Set<String> codes =
        vacancy.certificates().stream()
            .map(AskedCertificate::code)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String code : codes) {
      add(
          Reason.of("certificate.drop", "certificate", code),
          "certificate " + code,
          EnumSet.of(Gate.CERTIFICATE),
          now ->
              Edit.of(
                  "certificates",
                  now.certificates().stream().filter(each -> !each.code().equals(code)).toList()));
    }
  }

  private void contract() {
    if (vacancy.contract() != null) {
      add(
          Reason.of("contract.drop", "contract", vacancy.contract().name()),
          "contract",
          EnumSet.of(Gate.CONTRACT),
          now -> Edit.of("contract", null));
    }
    for (Shift shift : new TreeSet<>(vacancy.shifts())) {
      add(
          Reason.of("shift.drop", "shift", shift.name()),
          "shift " + shift,
          EnumSet.of(Gate.CONTRACT),
          now -> {
            Set<Shift> left = new TreeSet<>(now.shifts());
            left.remove(shift);
            return Edit.of("shifts", Collections.unmodifiableSet(left));
          });
    }
  }

  private void rights() {
    if (Boolean.TRUE.equals(vacancy.licenceRequired())) {
      add(
          Reason.of("licence.asLaw"),
          "licence",
          EnumSet.of(Gate.LICENCE),
          now -> Edit.of("licenceRequired", null));
    }
    if (!Boolean.TRUE.equals(vacancy.sponsorsVisa())) {
      add(
          Reason.of("visa.sponsor"),
          "visa",
          EnumSet.of(Gate.WORK_RIGHT),
          now -> Edit.of("sponsorsVisa", true));
    }
  }

  private void start(Situation situation) {
    for (int days : DAYS_LATER) {
      LocalDate day = situation.start().plusDays(days);
      add(
          Reason.of("start.later", "days", days, "startsOn", day),
          "start",
          EnumSet.allOf(Gate.class),
          now -> Edit.of("startsOn", day));
    }
  }
}
