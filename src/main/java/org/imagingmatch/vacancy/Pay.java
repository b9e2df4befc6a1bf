package org.imagingmatch.vacancy;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.imagingmatch.matching.model.PayPeriod;
import org.imagingmatch.platform.Checked;
import org.imagingmatch.platform.Faults;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/**
 * What the post pays.
 *
 * @param to null = {@code from} is the top
 * @param currency ISO 4217
 */
@Embeddable
public record Pay(
    @Column(name = "pay_from")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull
        @DecimalMin("0")
        @Digits(integer = 9, fraction = 4)
        BigDecimal from,
    @Column(name = "pay_to")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @DecimalMin("0")
        @Digits(integer = 9, fraction = 4)
        BigDecimal to,
    @Column(name = "pay_currency") @NotNull @KnownCode(CodeKind.CURRENCY) String currency,
    @Column(name = "pay_per") @Enumerated(EnumType.STRING) @NotNull PayPeriod per)
    implements Checked {

  @Override
  public void check(Faults faults) {
    if (from != null && to != null && from.compareTo(to) > 0) {
      faults.at("/to", "must not be less than from");
    }
  }
}
