package org.imagingmatch.pathway;

import java.util.Comparator;
import java.util.List;
import org.imagingmatch.matching.model.LanguageLevel;
import org.imagingmatch.reference.Credential;
import org.imagingmatch.reference.CredentialRequirement;
import org.imagingmatch.reference.LicensingRule;

/**
 * A step that a person could take, and what it opens.
 *
 * @param code of the credential or modality; the jurisdiction, or the language tag
 * @param from level of the language on record; null = not on record, or another kind of step
 * @param level of a language; null for all others
 * @param months of further experience, the fewest that open something; null for all others
 * @param prerequisites of a credential; null for all others
 * @param pay empty where nothing can be compared
 * @param credential what the catalogue says of it; null for all others
 * @param requirements what else earning the credential takes; empty = the catalogue says nothing
 * @param licensing the rule of a licence's jurisdiction; null for all others, or where there is
 *     none
 * @param patch what records the step as taken, for {@code patchCandidate}
 */
public record Pathway(
    StepKind kind,
    String code,
    String name,
    LanguageLevel from,
    LanguageLevel level,
    Integer months,
    PathwayPrerequisites prerequisites,
    OpenedVacancies opens,
    List<PayDifference> pay,
    Credential credential,
    List<CredentialRequirement> requirements,
    LicensingRule licensing,
    StepPatch patch) {

  /** What opens most, first. */
  static final Comparator<Pathway> WIDEST_FIRST =
      Comparator.comparingInt((Pathway pathway) -> -pathway.opens().headcount())
          .thenComparingInt(pathway -> -pathway.opens().vacancies())
          .thenComparingInt(pathway -> -pathway.opens().secured())
          .thenComparing(Pathway::kind)
          .thenComparing(Pathway::code);
}
