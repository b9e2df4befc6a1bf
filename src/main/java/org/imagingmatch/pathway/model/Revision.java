package org.imagingmatch.pathway.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.CandidateFacts.Certificate;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.CandidateFacts.Experience;
import org.imagingmatch.matching.model.CandidateFacts.Language;
import org.imagingmatch.matching.model.CandidateFacts.Licence;
import org.imagingmatch.matching.model.CandidateFacts.WorkRight;

/** The facts of a person with some of them changed. */
final class Revision {

  private final CandidateFacts before;
  private List<WorkRight> workRights;
  private List<Credential> credentials;
  private List<Licence> licences;
  private List<Certificate> certificates;
  private List<Experience> experience;
  private List<Language> languages;

  Revision(CandidateFacts before) {
    this.before = before;
    workRights = before.workRights();
    credentials = before.credentials();
    licences = before.licences();
    certificates = before.certificates();
    experience = before.experience();
    languages = before.languages();
  }

  /** A list without some of it, and with something more; a list that is null has nothing. */
  static <T> List<T> changed(List<T> list, Predicate<T> without, List<T> more) {
    List<T> changed = new ArrayList<>(list == null ? List.of() : list);
    changed.removeIf(without);
    changed.addAll(more);
    return List.copyOf(changed);
  }

  Revision workRights(Predicate<WorkRight> without, List<WorkRight> more) {
    workRights = changed(workRights, without, more);
    return this;
  }

  Revision credentials(Predicate<Credential> without, List<Credential> more) {
    credentials = changed(credentials, without, more);
    return this;
  }

  Revision licences(Predicate<Licence> without, List<Licence> more) {
    licences = changed(licences, without, more);
    return this;
  }

  Revision certificates(Predicate<Certificate> without, List<Certificate> more) {
    certificates = changed(certificates, without, more);
    return this;
  }

  Revision experience(Predicate<Experience> without, List<Experience> more) {
    experience = changed(experience, without, more);
    return this;
  }

  Revision languages(Predicate<Language> without, List<Language> more) {
    languages = changed(languages, without, more);
    return this;
  }

  CandidateFacts facts() {
    return new CandidateFacts(
        before.id(),
        before.role(),
        before.homeRegion(),
        before.homeLocation(),
        workRights,
        before.regions(),
        credentials,
        licences,
        certificates,
        experience,
        before.education(),
        languages,
        before.availability(),
        before.contracts(),
        before.shifts(),
        before.minimumPay());
  }
}
