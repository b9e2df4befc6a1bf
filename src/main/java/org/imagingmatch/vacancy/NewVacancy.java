package org.imagingmatch.vacancy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.matching.model.Contract;
import org.imagingmatch.matching.model.EducationLevel;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.ModalitiesRule;
import org.imagingmatch.matching.model.Requirement;
import org.imagingmatch.matching.model.Shift;
import org.imagingmatch.matching.model.Weights;
import org.imagingmatch.platform.Checked;
import org.imagingmatch.platform.Faults;
import org.imagingmatch.platform.body.ExternalId;
import org.imagingmatch.platform.body.UpperCaseWord;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/**
 * What a provider states of a post. Null is "not stated" unless a default is named. What the
 * service itself gives ({@code id} and the moments) may be sent back as it was read; it is not
 * read.
 *
 * @param facilityId required, but for a match that stores nothing and states {@code facility}
 * @param facility the place of a vacancy that is not stored; null = {@code facilityId} names it
 * @param modalities at least one, each once
 * @param modalitiesRule ALL by default
 * @param training a training post: no competence is asked; false by default
 * @param credentials null = no certificate asked
 * @param acceptEquivalents false by default
 * @param licenceRequired wins over the licensing rules when stated
 * @param startFlexDays 0 by default
 * @param weeks length of a contract that is not permanent
 * @param closesOn last day on which people may be put forward
 * @param headcount 1 by default
 * @param status null = DRAFT in a new vacancy, unchanged in a stored one; any status may be the
 *     first, because systems bring their history with them
 * @param sharedWith ids of the agencies that read it while it is open; null = all, empty = none
 * @param weights those of the fits that count otherwise than usual
 */
@JsonIgnoreProperties({"id", "createdAt", "updatedAt"})
public record NewVacancy(
    @ExternalId String externalId,
    UUID facilityId,
    @Valid InlineFacility facility,
    @NotBlank @Size(max = 200) String title,
    @NotNull @KnownCode(CodeKind.ROLE) String role,
    @NotNull @Size(min = 1, max = 20, message = "{entries}") List<@Valid AskedModality> modalities,
    ModalitiesRule modalitiesRule,
    Boolean training,
    @Valid AskedCredentials credentials,
    @Size(max = 32, message = "{entries}")
        List<@KnownCode(CodeKind.CREDENTIAL) String> preferredCredentials,
    Boolean acceptEquivalents,
    Boolean licenceRequired,
    @Size(max = 20, message = "{entries}") List<@Valid AskedLanguage> languages,
    EducationLevel minimumEducation,
    @Size(max = 20, message = "{entries}") List<@Valid AskedCertificate> certificates,
    LocalDate startsOn,
    Boolean startsAsap,
    @Min(0) @Max(365) Integer startFlexDays,
    @Min(1) @Max(260) Integer weeks,
    @DecimalMin("1") @DecimalMax("80") @Digits(integer = 2, fraction = 2) BigDecimal hoursPerWeek,
    Contract contract,
    @Size(max = 6, message = "{entries}") List<Shift> shifts,
    @Size(max = 50, message = "{entries}") List<@UpperCaseWord String> settings,
    @Size(max = 50, message = "{entries}") List<@UpperCaseWord String> platforms,
    @Valid Pay pay,
    Boolean sponsorsVisa,
    @Valid Grade grade,
    @Min(1) @Max(10_000) Integer headcount,
    LocalDate closesOn,
    VacancyStatus status,
    @Size(max = 100, message = "{entries}") List<@NotNull UUID> sharedWith,
    Map<Fit, @DecimalMin("0") @DecimalMax("1000000") BigDecimal> weights)
    implements Checked {

  /** Puts the defaults in the place of what is not stated. */
  public NewVacancy {
    modalitiesRule = Objects.requireNonNullElse(modalitiesRule, ModalitiesRule.ALL);
    training = Objects.requireNonNullElse(training, false);
    acceptEquivalents = Objects.requireNonNullElse(acceptEquivalents, false);
    startsAsap = Objects.requireNonNullElse(startsAsap, false);
    startFlexDays = Objects.requireNonNullElse(startFlexDays, 0);
    headcount = Objects.requireNonNullElse(headcount, 1);
  }

  /** What is asked in credentials, in the words of matching; null = nothing. */
  public Requirement requirement() {
    return credentials == null ? null : credentials.toRequirement();
  }

  @Override
  public void check(Faults faults) {
    if (facilityId == null && facility == null) {
      faults.at("/facilityId", "is required");
    }
    if (facilityId != null && facility != null) {
      faults.at("/facility", "must not be stated together with facilityId");
    }
    if (modalities != null) {
      checkModalities(faults);
    }
    if (credentials != null) {
      checkSize(faults);
    }
    if (contract == Contract.PERMANENT && weeks != null) {
      faults.at("/weeks", "has no meaning in a PERMANENT contract");
    }
    if (weights != null && weighNothing()) {
      faults.at("/weights", "must leave at least one fit a weight above 0");
    }
  }

  private void checkModalities(Faults faults) {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < modalities.size(); i++) {
      AskedModality asked = modalities.get(i);
      if (asked != null && asked.code() != null && !codes.add(asked.code())) {
        faults.at("/modalities/" + i + "/code", "is asked twice: " + asked.code());
      }
    }
  }

  private void checkSize(Faults faults) {
    if (credentials.depth() > Requirement.MAX_DEPTH) {
      faults.at("/credentials", "must not be deeper than " + Requirement.MAX_DEPTH + " levels");
    }
    if (credentials.leaves() > Requirement.MAX_LEAVES) {
      faults.at("/credentials", "must not have more than " + Requirement.MAX_LEAVES + " leaves");
    }
  }

  /** Against the published defaults: what a deployment sets can change after the vacancy. */
  private boolean weighNothing() {
    return Weights.DEFAULT.asMap().entrySet().stream()
        .allMatch(
            usual ->
                weights.getOrDefault(usual.getKey(), BigDecimal.valueOf(usual.getValue())).signum()
                    == 0);
  }
}
