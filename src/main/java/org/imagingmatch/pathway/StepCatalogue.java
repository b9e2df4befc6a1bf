package org.imagingmatch.pathway;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.pathway.model.NextCredentials;
import org.imagingmatch.pathway.model.NextCredentials.Award;
import org.imagingmatch.pathway.model.NextCredentials.Nearness;
import org.imagingmatch.pathway.model.NextCredentials.Next;
import org.imagingmatch.reference.AwardStatus;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.Credential;
import org.imagingmatch.reference.Modality;
import org.imagingmatch.reference.Region;

/** The catalogue as steps read it. */
@Singleton
class StepCatalogue {

  private final Catalogue catalogue;
  private final NextCredentials credentials;

  StepCatalogue(Catalogue catalogue, RuleBook rules) {
    this.catalogue = catalogue;
    this.credentials =
        new NextCredentials(
            catalogue.credentials().stream()
                .filter(each -> each.status() == AwardStatus.ACTIVE)
                .filter(each -> each.specialties().isEmpty())
                .map(StepCatalogue::award)
                .toList(),
            rules.specialties());
  }

  private static Award award(Credential credential) {
    return new Award(
        credential.code(),
        credential.prerequisites() == null ? List.of() : credential.prerequisites().alternatives());
  }

  /** The credentials that a person could earn next, those of them that are wanted. */
  List<Next> next(CandidateFacts person, LocalDate asOf, Predicate<String> wanted) {
    return credentials.of(person, asOf, wanted);
  }

  /** How near a credential is, for those who can take the step; null for other steps. */
  Nearness access(StepName step) {
    if (step.kind() != StepKind.CREDENTIAL) {
      return null;
    }
    if (step.first() != null) {
      return Nearness.AFTER_ANOTHER;
    }
    boolean known = catalogue.credential(step.code()).orElseThrow().prerequisites() != null;
    return known ? Nearness.NOW : Nearness.PREREQUISITES_UNKNOWN;
  }

  /** What a step is called. */
  String name(StepName step) {
    return switch (step.kind()) {
      case CREDENTIAL ->
          catalogue.credential(step.code()).map(Credential::name).orElse(step.code());
      case LICENCE -> catalogue.regions().find(step.code()).map(Region::name).orElse(step.code());
      case EXPERIENCE -> catalogue.modality(step.code()).map(Modality::name).orElse(step.code());
      case LANGUAGE -> step.code();
    };
  }
}
