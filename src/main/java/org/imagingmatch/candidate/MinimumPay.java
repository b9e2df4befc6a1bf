package org.imagingmatch.candidate;

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
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/** The least a person works for; {@code currency} is ISO 4217. */
@Embeddable
public record MinimumPay(
    @Column(name = "minimum_pay_amount")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull
        @DecimalMin("0")
        @Digits(integer = 9, fraction = 4)
        BigDecimal amount,
    @Column(name = "minimum_pay_currency") @NotNull @KnownCode(CodeKind.CURRENCY) String currency,
    @Column(name = "minimum_pay_per") @Enumerated(EnumType.STRING) @NotNull PayPeriod per) {}
