package org.imagingmatch.demo.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.imagingmatch.candidate.ContinuingEducation;
import org.imagingmatch.candidate.HeldCredential;
import org.imagingmatch.candidate.Verification;
import org.imagingmatch.demo.people.Renewal.Term;
import org.imagingmatch.matching.model.CredentialStatus;
import org.imagingmatch.matching.model.VerificationLevel;

/** The credentials part of a record. */
final class Credentials {

  private Credentials() {}

  static List<HeldCredential> of(Sketch sketch, Draw draw) {
    VerificationLevel level = level(draw);
    int last = sketch.credentials().size() - 1;
    List<HeldCredential> held = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      String code = sketch.credentials().get(i);
      if (i == last && sketch.standing() == Standing.GRADUATE && examined(sketch)) {
        held.add(
            new HeldCredential(code, null, null, null, CredentialStatus.REGISTRY_ELIGIBLE, null));
      } else {
        held.add(held(code, i, sketch, level, draw));
      }
    }
    return List.copyOf(held);
  }

  /** One running cycle, of those who are counted in credits. */
  static List<ContinuingEducation> continuing(List<HeldCredential> held, Sketch sketch, Draw draw) {
    if (held == null || held.isEmpty() || !draw.chance(0.5) || !examined(sketch)) {
      return null;
    }
    LocalDate cycleEnd = sketch.today().plusMonths(draw.between(1, 24));
    BigDecimal credits = BigDecimal.valueOf(draw.between(0, 48)).divide(BigDecimal.valueOf(2));
    return List.of(new ContinuingEducation(held.get(0).code(), credits, cycleEnd));
  }

  /** Only the bodies of the US clear people for an examination on record here. */
  private static boolean examined(Sketch sketch) {
    return sketch.holdsOf("ARRT-") || sketch.holdsOf("ARDMS-");
  }

  private static HeldCredential held(
      String code, int position, Sketch sketch, VerificationLevel level, Draw draw) {
    LocalDate issued =
        sketch
            .today()
            .minusMonths(Math.round(sketch.months() * Math.pow(0.7, position)))
            .minusDays(draw.between(1, 28));
    Term term = Renewal.of(code).term(issued, sketch, draw);
    return new HeldCredential(
        code,
        draw.chance(0.6) ? String.valueOf(draw.between(100_000, 999_999)) : null,
        term.from(),
        term.to(),
        status(sketch, draw),
        verification(level, sketch, draw));
  }

  private static CredentialStatus status(Sketch sketch, Draw draw) {
    return switch (sketch.standing()) {
      case SETTLED, GRADUATE -> CredentialStatus.ACTIVE;
      case PROBATION -> CredentialStatus.CE_PROBATION;
      case LAPSED -> draw.chance(0.5) ? CredentialStatus.DISCONTINUED : CredentialStatus.ACTIVE;
      case SANCTIONED -> draw.chance(0.7) ? CredentialStatus.SUSPENDED : CredentialStatus.REVOKED;
    };
  }

  /** One agency checks a person's papers in one go; null = not at all. */
  private static VerificationLevel level(Draw draw) {
    double place = draw.between(0.0, 1.0);
    if (place < 0.45) {
      return VerificationLevel.PRIMARY_SOURCE;
    }
    if (place < 0.78) {
      return VerificationLevel.DOCUMENT;
    }
    return place < 0.86 ? VerificationLevel.SELF_DECLARED : null;
  }

  private static Verification verification(VerificationLevel level, Sketch sketch, Draw draw) {
    return level == null
        ? null
        : new Verification(level, sketch.today().minusDays(draw.between(1, 500)));
  }
}
