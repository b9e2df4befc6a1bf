package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.imagingmatch.matching.model.Finding;
import org.imagingmatch.matching.model.Gate;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Reason;
import org.imagingmatch.matching.model.Remedy;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.Equivalence;
import org.imagingmatch.reference.EquivalenceCategory;

/** Says what the earliest start of a match is made of. */
@ApplicationScoped
public class StartSteps {

  private static final List<Gate> ORDER =
      List.of(Gate.AVAILABILITY, Gate.CERTIFICATE, Gate.CREDENTIAL, Gate.LICENCE, Gate.WORK_RIGHT);

  private final Catalogue catalogue;

  StartSteps(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What a start waits for, as far as it can be dated: person, courses, rights, visa. */
  public List<StartStep> of(Match match, LocalDate asOf) {
    return of(match, asOf, List.of());
  }

  /** The same, and what closes gaps before. */
  public List<StartStep> of(Match match, LocalDate asOf, List<Remedy> remedies) {
    List<StartStep> steps = new ArrayList<>();
    for (Remedy remedy : remedies) {
      if (remedy.by() != null && remedy.by().isAfter(asOf)) {
        steps.add(
            StartStep.of(StartStepKind.CURE, remedy.gate(), asOf, remedy.by(), basis(remedy)));
      }
    }
    for (Gate gate : ORDER) {
      Finding finding = match.findings().get(gate.ordinal());
      if (finding.readyOn() != null && finding.readyOn().isAfter(asOf)) {
        steps.add(step(gate, finding, asOf));
      }
    }
    LocalDate last = steps.stream().map(StartStep::to).max(Comparator.naturalOrder()).orElse(null);
    return steps.stream().map(step -> step.to().equals(last) ? step.deciding() : step).toList();
  }

  private static StartStepBasis basis(Remedy remedy) {
    return remedy.what().code().equals("workRight.sponsor")
        ? StartStepBasis.SETTING
        : StartStepBasis.RECORD;
  }

  private StartStep step(Gate gate, Finding finding, LocalDate asOf) {
    Reason reason = finding.reason();
    LocalDate to = finding.readyOn();
    if (reason.code().startsWith("registration.route") && to.equals(finding.by())) {
      return route(gate, reason.parameters(), asOf, to);
    }
    return switch (gate) {
      case CERTIFICATE ->
          StartStep.of(StartStepKind.CERTIFICATE, gate, asOf, to, StartStepBasis.SETTING);
      case WORK_RIGHT -> StartStep.of(StartStepKind.VISA, gate, asOf, to, StartStepBasis.SETTING);
      case AVAILABILITY ->
          StartStep.of(StartStepKind.AVAILABILITY, gate, asOf, to, StartStepBasis.RECORD);
      case LICENCE -> StartStep.of(StartStepKind.LICENCE, gate, asOf, to, StartStepBasis.RECORD);
      default -> StartStep.of(StartStepKind.CREDENTIAL, gate, asOf, to, StartStepBasis.RECORD);
    };
  }

  private StartStep route(Gate gate, Map<String, Object> parameters, LocalDate asOf, LocalDate to) {
    String held = (String) parameters.get("credential");
    Equivalence row =
        catalogue.routesTo((String) parameters.get("registration")).stream()
            .filter(each -> catalogue.satisfies(held, each.from()))
            .min(
                Comparator.comparing(Equivalence::category)
                    .thenComparing(Equivalence::strength, Comparator.reverseOrder()))
            .orElseThrow();
    StartStepKind kind =
        row.category() == EquivalenceCategory.RECOGNISED
            ? StartStepKind.RECOGNITION
            : StartStepKind.ASSESSMENT;
    return StartStep.of(kind, gate, asOf, to, StartStepBasis.RULE).by(row.source(), row.asOf());
  }
}
