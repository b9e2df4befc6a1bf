package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.imagingmatch.matching.model.CandidateFacts.Certificate;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.CandidateFacts.Education;
import org.imagingmatch.matching.model.CandidateFacts.Experience;
import org.imagingmatch.matching.model.CandidateFacts.Language;
import org.imagingmatch.matching.model.CandidateFacts.MinimumPay;
import org.imagingmatch.matching.model.CandidateFacts.WorkRight;
import org.imagingmatch.matching.model.VacancyFacts.PayRange;

/** The same facts with one thing changed. */
final class Changes {

  private Changes() {}

  static <T> List<T> plus(List<T> list, T one) {
    List<T> longer = new ArrayList<>(list);
    longer.add(one);
    return longer;
  }

  static <T> List<T> replaced(List<T> list, int index, T one) {
    List<T> changed = new ArrayList<>(list);
    changed.set(index, one);
    return changed;
  }

  static CandidateFacts shuffled(CandidateFacts c, FactsGenerator generator) {
    return new CandidateFacts(
        c.id(),
        c.role(),
        c.homeRegion(),
        c.homeLocation(),
        generator.shuffled(c.workRights()),
        generator.shuffled(c.regions()),
        generator.shuffled(c.credentials()),
        generator.shuffled(c.licences()),
        generator.shuffled(c.certificates()),
        generator.shuffled(c.experience()),
        generator.shuffled(c.education()),
        generator.shuffled(c.languages()),
        c.availability(),
        c.contracts(),
        c.shifts(),
        c.minimumPay());
  }

  static CandidateFacts credentials(CandidateFacts c, List<Credential> credentials) {
    return with(c, c.workRights(), credentials, c.experience(), c.languages());
  }

  static CandidateFacts workRights(CandidateFacts c, List<WorkRight> rights) {
    return with(c, rights, c.credentials(), c.experience(), c.languages());
  }

  static CandidateFacts experience(CandidateFacts c, List<Experience> experience) {
    return with(c, c.workRights(), c.credentials(), experience, c.languages());
  }

  static CandidateFacts languages(CandidateFacts c, List<Language> languages) {
    return with(c, c.workRights(), c.credentials(), c.experience(), languages);
  }

  private static CandidateFacts with(
      CandidateFacts c,
      List<WorkRight> rights,
      List<Credential> credentials,
      List<Experience> experience,
      List<Language> languages) {
    return new CandidateFacts(
        c.id(),
        c.role(),
        c.homeRegion(),
        c.homeLocation(),
        rights,
        c.regions(),
        credentials,
        c.licences(),
        c.certificates(),
        experience,
        c.education(),
        languages,
        c.availability(),
        c.contracts(),
        c.shifts(),
        c.minimumPay());
  }

  static CandidateFacts home(CandidateFacts c, String region, GeoPoint location, MinimumPay pay) {
    return new CandidateFacts(
        c.id(),
        c.role(),
        region,
        location,
        c.workRights(),
        c.regions(),
        c.credentials(),
        c.licences(),
        c.certificates(),
        c.experience(),
        c.education(),
        c.languages(),
        c.availability(),
        c.contracts(),
        c.shifts(),
        pay);
  }

  static CandidateFacts unasked(
      CandidateFacts c,
      List<Certificate> certificates,
      List<Education> education,
      Set<Shift> shifts) {
    return new CandidateFacts(
        c.id(),
        c.role(),
        c.homeRegion(),
        c.homeLocation(),
        c.workRights(),
        c.regions(),
        c.credentials(),
        c.licences(),
        certificates,
        c.experience(),
        education,
        c.languages(),
        c.availability(),
        c.contracts(),
        shifts,
        c.minimumPay());
  }

  /** Another location, preferred credentials, settings, platforms and pay: what only fits read. */
  static VacancyFacts fits(
      VacancyFacts v, GeoPoint location, List<String> preferred, Set<String> words, PayRange pay) {
    return new VacancyFacts(
        v.id(),
        v.role(),
        v.region(),
        location,
        words,
        v.modalities(),
        v.modalitiesRule(),
        v.training(),
        v.credentials(),
        preferred,
        v.acceptEquivalents(),
        v.licenceRequired(),
        v.languages(),
        v.minimumEducation(),
        v.certificates(),
        v.startsOn(),
        v.startsAsap(),
        v.startFlexDays(),
        v.weeks(),
        null,
        v.contract(),
        v.shifts(),
        words,
        words,
        pay,
        v.sponsorsVisa(),
        v.weights());
  }

  /** The same vacancy with every list and every branch in another order. */
  static VacancyFacts shuffled(VacancyFacts v, FactsGenerator generator) {
    return new VacancyFacts(
        v.id(),
        v.role(),
        v.region(),
        v.location(),
        v.facilitySettings(),
        generator.shuffled(v.modalities()),
        v.modalitiesRule(),
        v.training(),
        v.credentials() == null ? null : shuffled(v.credentials(), generator),
        generator.shuffled(v.preferredCredentials()),
        v.acceptEquivalents(),
        v.licenceRequired(),
        generator.shuffled(v.languages()),
        v.minimumEducation(),
        generator.shuffled(v.certificates()),
        v.startsOn(),
        v.startsAsap(),
        v.startFlexDays(),
        v.weeks(),
        v.hoursPerWeek(),
        v.contract(),
        v.shifts(),
        v.settings(),
        v.platforms(),
        v.pay(),
        v.sponsorsVisa(),
        v.weights());
  }

  private static Requirement shuffled(Requirement tree, FactsGenerator generator) {
    if (tree instanceof Requirement.AllOf all) {
      return new Requirement.AllOf(shuffled(all.of(), generator));
    }
    if (tree instanceof Requirement.AnyOf any) {
      return new Requirement.AnyOf(shuffled(any.of(), generator));
    }
    if (tree instanceof Requirement.AtLeast some) {
      return new Requirement.AtLeast(some.n(), shuffled(some.of(), generator));
    }
    return tree;
  }

  private static List<Requirement> shuffled(List<Requirement> branches, FactsGenerator generator) {
    return generator.shuffled(branches).stream().map(one -> shuffled(one, generator)).toList();
  }
}
