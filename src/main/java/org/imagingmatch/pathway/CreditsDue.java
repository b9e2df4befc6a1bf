package org.imagingmatch.pathway;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.imagingmatch.reference.CreditUnit;

/**
 * Continuing education of the cycle under way.
 *
 * @param recorded credits earned in it; null = not recorded
 * @param needed credits a cycle; null = not known
 * @param missing null unless both are known
 * @param unit null = not known
 */
public record CreditsDue(
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Digits(integer = 5, fraction = 2)
        BigDecimal recorded,
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Digits(integer = 5, fraction = 2)
        BigDecimal needed,
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Digits(integer = 5, fraction = 2)
        BigDecimal missing,
    CreditUnit unit) {

  static CreditsDue of(BigDecimal recorded, BigDecimal needed, CreditUnit unit) {
    BigDecimal missing =
        recorded == null || needed == null ? null : needed.subtract(recorded).max(BigDecimal.ZERO);
    return new CreditsDue(recorded, needed, missing, unit);
  }
}
