package org.imagingmatch.platform.body;

import static java.lang.annotation.ElementType.FIELD;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a thing in its owner's own system. It may hold slashes and dots, as in {@code
 * SCH/075/2025}, but not be one or two dots, which no path can carry.
 */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = ExternalId.FORM)
@Size(max = 100)
@Target(FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ExternalId {

  /**
   * 1 to 100 characters, no blank at either end, no control character. Written so that it means the
   * same to JavaScript and Python, which read it in openapi.yaml.
   */
  String FORM =
      "(?!\\.{1,2}$)(?=.{1,100}$)[^\\s\\x00-\\x1F\\x7F-\\x9F]([^\\x00-\\x1F\\x7F-\\x9F]*[^\\s\\x00-\\x1F\\x7F-\\x9F])?";

  /** The end of a sentence about the field. */
  String message() default
      "must have 1 to 100 characters, no blank at either end, and not be . or ..";

  /** Groups of Jakarta Validation. */
  Class<?>[] groups() default {};

  /** Payload of Jakarta Validation. */
  Class<? extends Payload>[] payload() default {};
}
