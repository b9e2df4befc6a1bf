package org.imagingmatch.vacancy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.Requirement;
import org.imagingmatch.matching.model.VerificationLevel;
import org.imagingmatch.platform.Checked;
import org.imagingmatch.platform.Faults;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/**
 * One node of what a vacancy asks in credentials, as it stands in JSON: exactly one of {@code
 * holds}, {@code allOf}, {@code anyOf}, {@code atLeast} with {@code of}, and {@code experience}.
 *
 * @param orEligible with {@code holds}: registry-eligible is accepted too; null = no
 * @param withinMonths with {@code orEligible}: to be earned by start + n months; null = no deadline
 * @param verifiedAs with {@code holds}: lowest verification accepted; null = any
 */
public record AskedCredentials(
    @KnownCode(CodeKind.CREDENTIAL) String holds,
    Boolean orEligible,
    @Min(0) @Max(120) Integer withinMonths,
    VerificationLevel verifiedAs,
    @Size(min = 1, max = 32, message = "{entries}") List<@Valid AskedCredentials> allOf,
    @Size(min = 1, max = 32, message = "{entries}") List<@Valid AskedCredentials> anyOf,
    @Min(1) Integer atLeast,
    @Size(min = 1, max = 32, message = "{entries}") List<@Valid AskedCredentials> of,
    @Valid AskedExperience experience)
    implements Checked {

  @Override
  public void check(Faults faults) {
    List<String> forms = forms();
    if (forms.size() != 1) {
      faults.at(
          "",
          "must have exactly one of holds, allOf, anyOf, atLeast with of, and experience; it has "
              + (forms.isEmpty() ? "none" : String.join(" and ", forms)));
      return;
    }
    if ((atLeast == null) != (of == null)) {
      faults.at(atLeast == null ? "/atLeast" : "/of", "is required: atLeast and of go together");
    } else if (of != null && atLeast > of.size()) {
      faults.at("/atLeast", "must not be more than the %d entries of of".formatted(of.size()));
    }
    if (holds == null) {
      refuse(faults, "/orEligible", orEligible, "holds");
      refuse(faults, "/verifiedAs", verifiedAs, "holds");
    }
    refuse(
        faults,
        "/withinMonths",
        Boolean.TRUE.equals(orEligible) ? null : withinMonths,
        "orEligible");
  }

  private List<String> forms() {
    Map<String, Object> forms = new LinkedHashMap<>();
    forms.put("holds", holds);
    forms.put("allOf", allOf);
    forms.put("anyOf", anyOf);
    forms.put("atLeast", atLeast == null ? of : atLeast);
    forms.put("experience", experience);
    return forms.keySet().stream().filter(form -> forms.get(form) != null).toList();
  }

  private static void refuse(Faults faults, String pointer, Object value, String companion) {
    if (value != null) {
      faults.at(pointer, "has a meaning only together with " + companion);
    }
  }

  /** Levels of the tree; a leaf alone has one. */
  int depth() {
    return 1 + branches().mapToInt(AskedCredentials::depth).max().orElse(0);
  }

  /** Leaves of the tree. */
  int leaves() {
    return allOf == null && anyOf == null && of == null
        ? 1
        : branches().mapToInt(AskedCredentials::leaves).sum();
  }

  private Stream<AskedCredentials> branches() {
    return Stream.of(allOf, anyOf, of)
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .filter(Objects::nonNull);
  }

  /** The credentials in it, whatever it asks of them. */
  Set<String> codes() {
    return Stream.concat(
            Stream.ofNullable(holds), branches().flatMap(branch -> branch.codes().stream()))
        .collect(Collectors.toSet());
  }

  /** The same in the words of matching; the tree must have been checked. */
  public Requirement toRequirement() {
    if (holds != null) {
      return new Requirement.Holds(
          holds, Boolean.TRUE.equals(orEligible), withinMonths, verifiedAs);
    }
    if (experience != null) {
      return new Requirement.Experience(experience.modality(), experience.months());
    }
    List<Requirement> branches = branches().map(AskedCredentials::toRequirement).toList();
    if (of != null) {
      return new Requirement.AtLeast(atLeast, branches);
    }
    return allOf != null ? new Requirement.AllOf(branches) : new Requirement.AnyOf(branches);
  }
}
