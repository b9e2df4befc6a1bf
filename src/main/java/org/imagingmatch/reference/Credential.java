package org.imagingmatch.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A certificate or registration that a professional can hold. A null is "not known or not
 * applicable", never zero.
 *
 * @param legacyHolders of a retired credential: whether people still hold it in good standing
 * @param prerequisites what must be held to earn it (for most ARRT postprimary ones also to renew)
 * @param renewalMonths how often the status itself is renewed
 * @param ceCycleMonths length of the continuing-education cycle; can differ from the renewal
 * @param ceCredits credits a cycle, in {@code ceUnit}
 * @param requalMonths how often the holder must qualify again
 * @param country ISO 3166-1 country of the issuing body
 * @param competences modalities it attests, fully or in part
 * @param specialties if this is an umbrella title: the credentials any of which satisfies it
 * @param umbrellas the umbrella titles that this credential satisfies
 * @param asOf ISO 8601 day on which the row was compiled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Credential(
    String code,
    String name,
    String issuingBody,
    CredentialKind kind,
    List<CredentialPathway> pathways,
    AwardStatus status,
    Integer statusYear,
    Boolean legacyHolders,
    Prerequisite prerequisites,
    Integer renewalMonths,
    Integer ceCycleMonths,
    BigDecimal ceCredits,
    CreditUnit ceUnit,
    Integer requalMonths,
    String country,
    List<Competence> competences,
    List<String> specialties,
    List<String> umbrellas,
    String notes,
    String source,
    String asOf) {

  /** Modalities that the credential attests by itself. */
  public Set<String> fullModalities() {
    return modalities(Competence.Extent.FULL);
  }

  /** Modalities for which the credential is a part of what is needed. */
  public Set<String> partialModalities() {
    return modalities(Competence.Extent.PARTIAL);
  }

  /** Whether the credential says anything about a modality. */
  public boolean attests(String modality) {
    return competences.stream().anyMatch(each -> each.modality().equals(modality));
  }

  /** Whether anybody can hold it today: granted still, or retired with holders in good standing. */
  public boolean holdable() {
    return status == AwardStatus.ACTIVE || Boolean.TRUE.equals(legacyHolders);
  }

  private Set<String> modalities(Competence.Extent extent) {
    return competences.stream()
        .filter(competence -> competence.extent() == extent)
        .map(Competence::modality)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
