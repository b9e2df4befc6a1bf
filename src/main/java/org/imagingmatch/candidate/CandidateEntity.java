package org.imagingmatch.candidate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.imagingmatch.matching.model.Contract;
import org.imagingmatch.matching.model.Shift;
import org.imagingmatch.platform.store.OwnedRow;
import org.imagingmatch.platform.store.RowId;

@Entity
@Table(name = "candidate")
class CandidateEntity extends OwnedRow {

  /** What was recorded, be it as none: without it, an empty list could mean either. */
  enum Section {
    WORK_RIGHTS,
    CREDENTIALS,
    LICENCES,
    CERTIFICATES,
    EXPERIENCE,
    EDUCATION,
    CONTINUING_EDUCATION,
    LANGUAGES,
    AVAILABILITY
  }

  @Embedded private PersonName name;
  @Embedded private Contact contact;
  private String role;
  @Embedded private Home home;
  private List<String> regions;
  @Embedded private Availability availability;

  @Enumerated(EnumType.STRING)
  private List<Contract> contracts;

  @Enumerated(EnumType.STRING)
  private List<Shift> shifts;

  @Embedded private MinimumPay minimumPay;
  private boolean discoverable;

  @Enumerated(EnumType.STRING)
  private CandidateStatus status = CandidateStatus.ACTIVE;

  @Enumerated(EnumType.STRING)
  private List<Section> recorded;

  @ElementCollection
  @CollectionTable(
      name = "candidate_work_right",
      joinColumns = {
        @JoinColumn(name = "organisation_id", referencedColumnName = "organisation_id"),
        @JoinColumn(name = "candidate_id", referencedColumnName = "id")
      })
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<WorkRight> workRights = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "candidate_credential",
      joinColumns = {
        @JoinColumn(name = "organisation_id", referencedColumnName = "organisation_id"),
        @JoinColumn(name = "candidate_id", referencedColumnName = "id")
      })
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<HeldCredential> credentials = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "candidate_licence",
      joinColumns = {
        @JoinColumn(name = "organisation_id", referencedColumnName = "organisation_id"),
        @JoinColumn(name = "candidate_id", referencedColumnName = "id")
      })
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<HeldLicence> licences = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "candidate_certificate",
      joinColumns = {
        @JoinColumn(name = "organisation_id", referencedColumnName = "organisation_id"),
        @JoinColumn(name = "candidate_id", referencedColumnName = "id")
      })
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<HeldCertificate> certificates = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "candidate_experience",
      joinColumns = {
        @JoinColumn(name = "organisation_id", referencedColumnName = "organisation_id"),
        @JoinColumn(name = "candidate_id", referencedColumnName = "id")
      })
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<Experience> experience = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "candidate_education",
      joinColumns = {
        @JoinColumn(name = "organisation_id", referencedColumnName = "organisation_id"),
        @JoinColumn(name = "candidate_id", referencedColumnName = "id")
      })
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<Education> education = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "candidate_continuing_education",
      joinColumns = {
        @JoinColumn(name = "organisation_id", referencedColumnName = "organisation_id"),
        @JoinColumn(name = "candidate_id", referencedColumnName = "id")
      })
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<ContinuingEducation> continuingEducation = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "candidate_language",
      joinColumns = {
        @JoinColumn(name = "organisation_id", referencedColumnName = "organisation_id"),
        @JoinColumn(name = "candidate_id", referencedColumnName = "id")
      })
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<SpokenLanguage> languages = new ArrayList<>();

  protected CandidateEntity() {}

  CandidateEntity(RowId rowId, Instant now) {
    super(rowId, now);
  }

  /** One that nobody stores, in the same status: what a statement may leave out. */
  CandidateEntity unstated() {
    CandidateEntity other = new CandidateEntity(new RowId(organisationId(), id()), createdAt());
    other.status = status;
    return other;
  }

  CandidateEntity record(String externalId, NewCandidate person, Instant now) {
    touch(externalId, now);
    name = person.name();
    contact = Contact.NONE.equals(person.contact()) ? null : person.contact();
    role = person.role();
    home = person.home();
    regions = person.regions();
    availability = person.availability();
    contracts = person.contracts();
    shifts = person.shifts();
    minimumPay = person.minimumPay();
    discoverable = person.discoverable();
    status = person.status() == null ? status : person.status();
    Set<Section> sections = EnumSet.noneOf(Section.class);
    fill(workRights, person.workRights(), Section.WORK_RIGHTS, sections);
    fill(credentials, person.credentials(), Section.CREDENTIALS, sections);
    fill(licences, person.licences(), Section.LICENCES, sections);
    fill(certificates, person.certificates(), Section.CERTIFICATES, sections);
    fill(experience, person.experience(), Section.EXPERIENCE, sections);
    fill(education, person.education(), Section.EDUCATION, sections);
    fill(continuingEducation, person.continuingEducation(), Section.CONTINUING_EDUCATION, sections);
    fill(languages, person.languages(), Section.LANGUAGES, sections);
    if (availability != null) {
      sections.add(Section.AVAILABILITY);
    }
    recorded = List.copyOf(sections);
    return this;
  }

  NewCandidate recorded() {
    return new NewCandidate(
        externalId(),
        name,
        contact,
        role,
        home,
        read(workRights, Section.WORK_RIGHTS),
        regions,
        read(credentials, Section.CREDENTIALS),
        read(licences, Section.LICENCES),
        read(certificates, Section.CERTIFICATES),
        read(experience, Section.EXPERIENCE),
        read(education, Section.EDUCATION),
        read(continuingEducation, Section.CONTINUING_EDUCATION),
        read(languages, Section.LANGUAGES),
        availability == null && recorded.contains(Section.AVAILABILITY)
            ? new Availability(null, null)
            : availability,
        contracts,
        shifts,
        minimumPay,
        discoverable,
        status);
  }

  private static <T> void fill(
      List<T> rows, List<T> stated, Section section, Set<Section> sections) {
    rows.clear();
    if (stated != null) {
      rows.addAll(stated);
      sections.add(section);
    }
  }

  private <T> List<T> read(List<T> rows, Section section) {
    return recorded.contains(section) ? List.copyOf(rows) : null;
  }
}
