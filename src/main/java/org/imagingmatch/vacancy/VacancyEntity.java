package org.imagingmatch.vacancy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imagingmatch.matching.model.Contract;
import org.imagingmatch.matching.model.EducationLevel;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.ModalitiesRule;
import org.imagingmatch.matching.model.Shift;
import org.imagingmatch.platform.store.OwnedRow;
import org.imagingmatch.platform.store.RowId;
import org.imagingmatch.platform.trail.Audience;

@Entity
@Table(name = "vacancy")
class VacancyEntity extends OwnedRow {

  private UUID facilityId;
  private String title;
  private String role;

  @ElementCollection
  @CollectionTable(
      name = "vacancy_modality",
      joinColumns = {
        @JoinColumn(name = "organisation_id", referencedColumnName = "organisation_id"),
        @JoinColumn(name = "vacancy_id", referencedColumnName = "id")
      })
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<AskedModality> modalities = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private ModalitiesRule modalitiesRule;

  private boolean training;

  @JdbcTypeCode(SqlTypes.JSON)
  private AskedCredentials credentials;

  /** Every code in them, for lists. */
  @ElementCollection
  @CollectionTable(
      name = "vacancy_credential",
      joinColumns = {
        @JoinColumn(name = "organisation_id", referencedColumnName = "organisation_id"),
        @JoinColumn(name = "vacancy_id", referencedColumnName = "id")
      })
  @Column(name = "code")
  private Set<String> credentialCodes = new HashSet<>();

  private List<String> preferredCredentials;
  private boolean acceptEquivalents;
  private Boolean licenceRequired;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<AskedLanguage> languages;

  @Enumerated(EnumType.STRING)
  private EducationLevel minimumEducation;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<AskedCertificate> certificates;

  private LocalDate startsOn;
  private boolean startsAsap;
  private int startFlexDays;
  private Integer weeks;
  private BigDecimal hoursPerWeek;

  @Enumerated(EnumType.STRING)
  private Contract contract;

  @Enumerated(EnumType.STRING)
  private List<Shift> shifts;

  private List<String> settings;
  private List<String> platforms;
  @Embedded private Pay pay;
  private Boolean sponsorsVisa;

  @JdbcTypeCode(SqlTypes.JSON)
  private Grade grade;

  private int headcount;
  private LocalDate closesOn;
  private boolean restricted;

  @ElementCollection
  @CollectionTable(
      name = "vacancy_agency",
      joinColumns = {
        @JoinColumn(name = "organisation_id", referencedColumnName = "organisation_id"),
        @JoinColumn(name = "vacancy_id", referencedColumnName = "id")
      })
  @Column(name = "agency_id")
  @BatchSize(size = 200)
  private Set<UUID> agencies = new HashSet<>();

  @Enumerated(EnumType.STRING)
  private VacancyStatus status = VacancyStatus.DRAFT;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<Fit, BigDecimal> weights;

  protected VacancyEntity() {}

  VacancyEntity(RowId rowId, Instant now) {
    super(rowId, now);
  }

  /** One that nobody stores, in the same status: what a statement may leave out. */
  VacancyEntity unstated() {
    VacancyEntity other = new VacancyEntity(new RowId(organisationId(), id()), createdAt());
    other.status = status;
    return other;
  }

  VacancyStatus status() {
    return status;
  }

  /** The agencies that may see it. */
  Audience audience() {
    return status.audience(restricted ? agencies : null);
  }

  VacancyEntity state(String externalId, NewVacancy stated, Instant now) {
    touch(externalId, now);
    facilityId = stated.facilityId();
    title = stated.title();
    role = stated.role();
    modalities.clear();
    modalities.addAll(stated.modalities());
    modalitiesRule = stated.modalitiesRule();
    training = stated.training();
    credentials = stated.credentials();
    Set<String> codes = credentials == null ? Set.of() : credentials.codes();
    credentialCodes.retainAll(codes);
    credentialCodes.addAll(codes);
    preferredCredentials = stated.preferredCredentials();
    acceptEquivalents = stated.acceptEquivalents();
    licenceRequired = stated.licenceRequired();
    languages = stated.languages();
    minimumEducation = stated.minimumEducation();
    certificates = stated.certificates();
    startsOn = stated.startsOn();
    startsAsap = stated.startsAsap();
    startFlexDays = stated.startFlexDays();
    weeks = stated.weeks();
    hoursPerWeek = stated.hoursPerWeek();
    contract = stated.contract();
    shifts = stated.shifts();
    settings = stated.settings();
    platforms = stated.platforms();
    pay = stated.pay();
    sponsorsVisa = stated.sponsorsVisa();
    grade = stated.grade();
    headcount = stated.headcount();
    closesOn = stated.closesOn();
    status = stated.status() == null ? status : stated.status();
    restricted = stated.sharedWith() != null;
    agencies.clear();
    if (restricted) {
      agencies.addAll(stated.sharedWith());
    }
    weights = stated.weights();
    return this;
  }

  NewVacancy stated() {
    return shared(agencies.stream().sorted().toList());
  }

  NewVacancy statedTo(UUID agency) {
    return shared(List.of(agency));
  }

  private NewVacancy shared(List<UUID> with) {
    return new NewVacancy(
        externalId(),
        facilityId,
        null,
        title,
        role,
        List.copyOf(modalities),
        modalitiesRule,
        training,
        credentials,
        preferredCredentials,
        acceptEquivalents,
        licenceRequired,
        languages,
        minimumEducation,
        certificates,
        startsOn,
        startsAsap,
        startFlexDays,
        weeks,
        hoursPerWeek,
        contract,
        shifts,
        settings,
        platforms,
        pay,
        sponsorsVisa,
        grade,
        headcount,
        closesOn,
        status,
        restricted ? with : null,
        weights);
  }
}
