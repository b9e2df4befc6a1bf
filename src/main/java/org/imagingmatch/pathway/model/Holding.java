package org.imagingmatch.pathway.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.CandidateFacts.Certificate;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.CandidateFacts.Licence;
import org.imagingmatch.matching.model.CandidateFacts.WorkRight;
import org.imagingmatch.matching.model.Gate;

/** Something a person holds that ends, or may end: what the facts are without it, and renewed. */
public sealed interface Holding {

  /** What tells it from others of its kind, such as a code. */
  String code();

  /** Last day; null = not recorded, or for a right to work: unlimited. */
  LocalDate until();

  /** The gates that read it. */
  Set<Gate> gates();

  /** The person when it has ended. */
  CandidateFacts ended(CandidateFacts person);

  /** The person when it was renewed for long. */
  CandidateFacts renewed(CandidateFacts person, Grant grant);

  /** A credential or registration in good standing. */
  record OfCredential(Credential held) implements Holding {

    @Override
    public String code() {
      return held.code();
    }

    @Override
    public LocalDate until() {
      return held.validUntil();
    }

    @Override
    public Set<Gate> gates() {
      return Set.of(Gate.MODALITY, Gate.CREDENTIAL, Gate.LICENCE);
    }

    @Override
    public CandidateFacts ended(CandidateFacts person) {
      return new Revision(person).credentials(held::equals, List.of()).facts();
    }

    @Override
    public CandidateFacts renewed(CandidateFacts person, Grant grant) {
      Credential renewed =
          new Credential(
              held.code(), held.issuedOn(), grant.until(), held.status(), held.verification());
      return new Revision(person).credentials(held::equals, List.of(renewed)).facts();
    }
  }

  /** A licence in good standing. */
  record OfLicence(Licence held) implements Holding {

    @Override
    public String code() {
      return held.jurisdiction();
    }

    @Override
    public LocalDate until() {
      return held.validUntil();
    }

    @Override
    public Set<Gate> gates() {
      return Set.of(Gate.LICENCE);
    }

    @Override
    public CandidateFacts ended(CandidateFacts person) {
      return new Revision(person).licences(held::equals, List.of()).facts();
    }

    @Override
    public CandidateFacts renewed(CandidateFacts person, Grant grant) {
      Licence renewed =
          new Licence(
              held.jurisdiction(), held.scope(), held.issuedOn(), grant.until(), held.status());
      return new Revision(person).licences(held::equals, List.of(renewed)).facts();
    }
  }

  /** A short course. */
  record OfCertificate(Certificate held) implements Holding {

    @Override
    public String code() {
      return held.code();
    }

    @Override
    public LocalDate until() {
      return held.validUntil();
    }

    @Override
    public Set<Gate> gates() {
      return Set.of(Gate.CERTIFICATE);
    }

    @Override
    public CandidateFacts ended(CandidateFacts person) {
      return new Revision(person).certificates(held::equals, List.of()).facts();
    }

    @Override
    public CandidateFacts renewed(CandidateFacts person, Grant grant) {
      Certificate renewed = new Certificate(held.code(), grant.until());
      return new Revision(person).certificates(held::equals, List.of(renewed)).facts();
    }
  }

  /** A right to work. */
  record OfWorkRight(WorkRight held) implements Holding {

    @Override
    public String code() {
      return held.country();
    }

    @Override
    public LocalDate until() {
      return held.validUntil();
    }

    @Override
    public Set<Gate> gates() {
      return Set.of(Gate.WORK_RIGHT);
    }

    @Override
    public CandidateFacts ended(CandidateFacts person) {
      return new Revision(person).workRights(held::equals, List.of()).facts();
    }

    @Override
    public CandidateFacts renewed(CandidateFacts person, Grant grant) {
      WorkRight renewed = new WorkRight(held.country(), held.basis(), grant.until());
      return new Revision(person).workRights(held::equals, List.of(renewed)).facts();
    }
  }

  /** All that a person holds of it, each in good standing or without one. */
  static List<Holding> of(CandidateFacts person) {
    List<Holding> all = new ArrayList<>();
    orNone(person.credentials()).stream()
        .filter(each -> each.status().inGoodStanding())
        .distinct()
        .forEach(each -> all.add(new OfCredential(each)));
    orNone(person.licences()).stream()
        .filter(each -> each.status().inGoodStanding())
        .distinct()
        .forEach(each -> all.add(new OfLicence(each)));
    orNone(person.certificates()).stream()
        .distinct()
        .forEach(each -> all.add(new OfCertificate(each)));
    orNone(person.workRights()).stream().distinct().forEach(each -> all.add(new OfWorkRight(each)));
    return all;
  }

  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : list;
  }
}
