package org.imagingmatch.matching;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.imagingmatch.matching.model.Fit;

/** Describes the weights a request can state: one parameter for each fit there is. */
@OpenApiFilter(
    value = OpenApiFilter.RunStage.BUILD,
    priority = 2) // Before what comes after all parameters.
public class WeightParameters implements OASFilter {

  private static final Set<String> OPERATIONS =
      Set.of(
          "listMatches",
          "getMatch",
          "listVacancyMatches",
          "matchAdHoc",
          "listAllMatches",
          "listNearMisses",
          "getChanges",
          "createMatchRun",
          "listWeightRanges");

  @Override
  public Operation filterOperation(Operation operation) {
    if (OPERATIONS.contains(operation.getOperationId())) {
      Arrays.stream(Fit.values()).map(WeightParameters::of).forEach(operation::addParameter);
    }
    return operation;
  }

  private static Parameter of(Fit fit) {
    return OASFactory.createParameter()
        .name(RequestedWeights.PREFIX + fit.name())
        .in(Parameter.In.QUERY)
        .description(
            "Weight of %s; if absent, that of the vacancy or else of the deployment (usually %s)."
                .formatted(
                    fit,
                    BigDecimal.valueOf(fit.defaultWeight()).stripTrailingZeros().toPlainString()))
        .schema(
            OASFactory.createSchema()
                .addType(SchemaType.NUMBER)
                .minimum(BigDecimal.ZERO)
                .maximum(RequestedWeights.MOST));
  }
}
