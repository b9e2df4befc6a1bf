package org.imagingmatch.matching.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.CandidateFacts.Availability;
import org.imagingmatch.matching.model.CandidateFacts.Certificate;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.CandidateFacts.Education;
import org.imagingmatch.matching.model.CandidateFacts.Experience;
import org.imagingmatch.matching.model.CandidateFacts.Language;
import org.imagingmatch.matching.model.CandidateFacts.Licence;
import org.imagingmatch.matching.model.CandidateFacts.MinimumPay;
import org.imagingmatch.matching.model.CandidateFacts.WorkRight;
import org.imagingmatch.matching.model.VacancyFacts.AskedCertificate;
import org.imagingmatch.matching.model.VacancyFacts.AskedLanguage;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;
import org.imagingmatch.matching.model.VacancyFacts.PayRange;

/**
 * Realistic and nasty facts from a seed: few codes, so that people and posts often meet; days on
 * and beside every edge; records that are missing, empty, doubled and contradictory.
 */
final class FactsGenerator extends Codes {

  /** Those that posts state. */
  Map<Fit, Double> weights = Map.of();

  /** How often a post asks nothing and a person has everything; differs from seed to seed. */
  private final double ease;

  FactsGenerator(long seed) {
    super(seed);
    ease = pick(new Double[] {0.0, 0.7, 0.95});
  }

  /** Tries a property on the facts of many seeds. */
  static void forSeeds(int seeds, Consumer<FactsGenerator> property) {
    for (long seed = 0; seed < seeds; seed++) {
      try {
        property.accept(new FactsGenerator(seed));
      } catch (AssertionError | RuntimeException fault) {
        throw new AssertionError("Seed " + seed + ": " + fault.getMessage(), fault);
      }
    }
  }

  Random random() {
    return random;
  }

  VacancyFacts vacancy() {
    return new VacancyFacts(
        new UUID(1, random.nextLong()),
        pick(ROLES),
        pick(PLACES),
        sometimes(this::point),
        set(SETTINGS),
        list(
            1,
            2,
            () ->
                new AskedModality(
                    pick(MODALITIES), demanded(this::months), demanded(() -> random.nextInt(60)))),
        pick(ModalitiesRule.values()),
        chance(0.05),
        demanded(() -> tree(3)),
        list(0, 2, this::credentialCode),
        chance(0.5),
        chance(ease / 2) ? Boolean.FALSE : rarely(() -> chance(0.5)),
        chance(ease) ? List.of() : list(0, 2, () -> new AskedLanguage(pick(TAGS), level())),
        demanded(() -> pick(EducationLevel.values())),
        chance(ease)
            ? List.of()
            : list(0, 2, () -> new AskedCertificate(pick(CERTIFICATES), random.nextInt(3) * 30)),
        sometimes(() -> Judging.AS_OF.plusDays(random.nextInt(240) - 30)),
        chance(0.3),
        random.nextInt(3) * 7,
        sometimes(() -> 1 + random.nextInt(40)),
        sometimes(() -> BigDecimal.valueOf(8 + random.nextInt(40))),
        pick(Contract.values()),
        shifts(0.7),
        chance(0.5) ? Set.of() : set(SETTINGS),
        chance(0.5) ? Set.of() : set(PLATFORMS),
        sometimes(this::pay),
        sometimes(() -> chance(0.5)),
        weights);
  }

  CandidateFacts candidate() {
    return new CandidateFacts(
        new UUID(2, random.nextLong()),
        pick(ROLES),
        sometimes(() -> pick(PLACES)),
        sometimes(this::point),
        unlessUnrecorded(this::rights),
        chance(Math.max(0.5, ease)) ? null : list(0, 2, () -> pick(AREAS)),
        unlessUnrecorded(this::credentials),
        unlessUnrecorded(this::licences),
        unlessUnrecorded(() -> list(0, 4, this::certificate)),
        unlessUnrecorded(this::practice),
        unlessUnrecorded(() -> list(0, 3, this::education)),
        unlessUnrecorded(() -> list(0, 4, this::language)),
        unlessUnrecorded(this::availability),
        chance(Math.max(0.5, ease))
            ? null
            : EnumSet.of(pick(Contract.values()), pick(Contract.values())),
        chance(Math.max(0.5, ease)) ? null : shifts(0.2),
        sometimes(() -> new MinimumPay(amount(), pick(CURRENCIES), pick(PayPeriod.values()))));
  }

  Credential credential() {
    return new Credential(
        credentialCode(), rarely(this::day), validUntil(), status(), verification());
  }

  WorkRight workRight() {
    return new WorkRight(pick(COUNTRIES), pick(WorkRightBasis.values()), rarely(this::day));
  }

  Experience experience() {
    return new Experience(
        pick(MODALITIES),
        months(),
        sometimes(() -> Judging.AS_OF.minusDays(random.nextInt(2500))),
        sometimes(() -> set(SETTINGS)),
        sometimes(() -> set(PLATFORMS)));
  }

  Language language() {
    return new Language(pick(TAGS), level());
  }

  Education education() {
    return new Education(pick(EducationLevel.values()), sometimes(this::day));
  }

  Certificate certificate() {
    return new Certificate(pick(CERTIFICATES), validUntil());
  }

  Set<Shift> shifts(double none) {
    return chance(none) ? Set.of() : EnumSet.of(pick(Shift.values()), pick(Shift.values()));
  }

  Set<String> settings() {
    return set(SETTINGS);
  }

  PayRange pay() {
    BigDecimal from = amount();
    BigDecimal to = sometimes(() -> from.add(BigDecimal.TEN));
    return new PayRange(from, to, pick(CURRENCIES), pick(PayPeriod.values()));
  }

  GeoPoint point() {
    return new GeoPoint(random.nextInt(181) - 90, random.nextInt(361) - 180);
  }

  List<String> credentialCodes() {
    return list(0, 3, this::credentialCode);
  }

  LocalDate asOf() {
    return Judging.AS_OF.plusDays(random.nextInt(400) - 200);
  }

  /** A list in another order. */
  <T> List<T> shuffled(List<T> list) {
    List<T> copy = list == null ? null : new ArrayList<>(list);
    if (copy != null) {
      Collections.shuffle(copy, random);
    }
    return copy;
  }

  private List<WorkRight> rights() {
    return chance(ease)
        ? Arrays.stream(COUNTRIES)
            .map(country -> new WorkRight(country, WorkRightBasis.CITIZEN, null))
            .toList()
        : list(0, 3, this::workRight);
  }

  private List<Credential> credentials() {
    LocalDate end = Judging.AS_OF.plusYears(3);
    return chance(ease)
        ? Arrays.stream(COMMON)
            .filter(code -> chance(0.8))
            .map(code -> new Credential(code, null, end, CredentialStatus.ACTIVE, verification()))
            .toList()
        : list(0, 6, this::credential);
  }

  private List<Licence> licences() {
    LocalDate end = Judging.AS_OF.plusYears(3);
    return chance(ease)
        ? Arrays.stream(PLACES)
            .map(place -> new Licence(place, null, null, end, CredentialStatus.ACTIVE))
            .toList()
        : list(0, 3, this::licence);
  }

  private List<Experience> practice() {
    return chance(ease)
        ? Arrays.stream(MODALITIES)
            .map(code -> new Experience(code, 60 + months(), Judging.AS_OF, settings(), settings()))
            .toList()
        : list(0, 5, this::experience);
  }

  private Availability availability() {
    return chance(ease)
        ? new Availability(null, null)
        : new Availability(rarely(this::day), rarely(this::day));
  }

  private <T> T demanded(Supplier<T> value) {
    return chance(ease) ? null : sometimes(value);
  }

  private Licence licence() {
    return new Licence(
        pick(PLACES),
        list(0, 2, () -> pick(MODALITIES)),
        rarely(this::day),
        validUntil(),
        status());
  }

  private Requirement tree(int depth) {
    int kind = depth == 0 ? random.nextInt(5) : random.nextInt(8);
    List<Requirement> branches = kind < 5 ? List.of() : list(1, 3, () -> tree(depth - 1));
    return switch (kind) {
      case 0 -> new Requirement.Experience(pick(MODALITIES), months());
      case 5 -> new Requirement.AllOf(branches);
      case 6 -> new Requirement.AnyOf(branches);
      case 7 -> new Requirement.AtLeast(1 + random.nextInt(branches.size()), branches);
      default ->
          new Requirement.Holds(
              credentialCode(), chance(0.3), rarely(() -> random.nextInt(12)), rarely(this::proof));
    };
  }

  private String credentialCode() {
    return chance(0.8) ? pick(COMMON) : pick(ALL_CREDENTIALS);
  }

  private VerificationLevel proof() {
    return pick(VerificationLevel.values());
  }

  private VerificationLevel verification() {
    return sometimes(this::proof);
  }

  private CredentialStatus status() {
    return chance(0.7) ? CredentialStatus.ACTIVE : pick(CredentialStatus.values());
  }

  /** A day on or beside an edge of the usual periods, or anywhere near. */
  private LocalDate day() {
    return Judging.AS_OF
        .plusDays(new int[] {0, 30, 54, 120, 145, 300}[random.nextInt(6)])
        .plusDays(random.nextInt(3) - 1 + (chance(0.3) ? random.nextInt(200) - 100 : 0));
  }

  private LocalDate validUntil() {
    return chance(0.5) ? Judging.AS_OF.plusYears(3) : sometimes(this::day);
  }

  private LanguageLevel level() {
    return chance(0.15) ? null : pick(LanguageLevel.values());
  }

  private int months() {
    return random.nextInt(5) * random.nextInt(30);
  }

  private BigDecimal amount() {
    return BigDecimal.valueOf(random.nextInt(1000), 1);
  }

  /** Endless. */
  Stream<CandidateFacts> candidates() {
    return Stream.generate(this::candidate);
  }
}
