package org.imagingmatch.pathway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.imagingmatch.candidate.Experience;
import org.imagingmatch.candidate.HeldCredential;
import org.imagingmatch.candidate.HeldLicence;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.candidate.SpokenLanguage;
import org.imagingmatch.candidate.Verification;
import org.imagingmatch.matching.model.CredentialStatus;
import org.imagingmatch.matching.model.VerificationLevel;
import org.imagingmatch.pathway.model.Grant;
import org.imagingmatch.pathway.model.Step;
import org.imagingmatch.pathway.model.Step.Certify;
import org.imagingmatch.pathway.model.Step.License;
import org.imagingmatch.pathway.model.Step.Practise;
import org.imagingmatch.pathway.model.Step.Speak;

/**
 * A step as a change of a person's record: a JSON Merge Patch (RFC 7396), with the whole of the one
 * list that it changes.
 */
public record StepPatch(
    List<HeldCredential> credentials,
    List<HeldLicence> licences,
    List<Experience> experience,
    List<SpokenLanguage> languages) {

  static StepPatch of(NewCandidate person, Step step, Grant grant) {
    if (step instanceof Certify credential) {
      return new StepPatch(credentials(person, credential, grant), null, null, null);
    }
    if (step instanceof License licence) {
      return new StepPatch(null, licences(person, licence, grant), null, null);
    }
    if (step instanceof Practise practise) {
      return new StepPatch(null, null, experience(person, practise, grant), null);
    }
    Speak speak = (Speak) step;
    return new StepPatch(
        null,
        null,
        null,
        changed(
            person.languages(),
            held -> held.tag().equals(speak.tag()),
            List.of(new SpokenLanguage(speak.tag(), speak.level()))));
  }

  private static List<HeldCredential> credentials(NewCandidate person, Certify step, Grant grant) {
    Verification verification = new Verification(VerificationLevel.PRIMARY_SOURCE, grant.from());
    return changed(
        person.credentials(),
        held -> step.brings().contains(held.code()),
        step.brings().stream()
            .map(
                code ->
                    new HeldCredential(
                        code,
                        null,
                        grant.from(),
                        grant.until(),
                        CredentialStatus.ACTIVE,
                        verification))
            .toList());
  }

  private static List<HeldLicence> licences(NewCandidate person, License step, Grant grant) {
    return changed(
        person.licences(),
        held -> held.jurisdiction().equals(step.jurisdiction()),
        List.of(
            new HeldLicence(
                step.jurisdiction(), null, grant.from(), grant.until(), CredentialStatus.ACTIVE)));
  }

  private static List<Experience> experience(NewCandidate person, Practise step, Grant grant) {
    Optional<Experience> best =
        person.experience().stream()
            .filter(record -> record.modality().equals(step.modality()))
            .max(Comparator.comparing(Experience::months));
    return changed(
        person.experience(),
        record -> best.isPresent() && record.equals(best.get()),
        List.of(
            new Experience(
                step.modality(),
                step.after(best.map(Experience::months).orElse(0)),
                grant.from(),
                best.map(Experience::settings).orElse(null),
                best.map(Experience::platforms).orElse(null))));
  }

  private static <T> List<T> changed(List<T> list, Predicate<T> without, List<T> more) {
    List<T> changed = new ArrayList<>(list == null ? List.of() : list);
    changed.removeIf(without);
    changed.addAll(more);
    return changed;
  }
}
