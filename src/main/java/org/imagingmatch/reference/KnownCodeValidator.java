package org.imagingmatch.reference;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Looks codes up in the catalogue. Dependent, because each annotation has its own kind. */
@Dependent
public class KnownCodeValidator implements ConstraintValidator<KnownCode, String> {

  private final Catalogue catalogue;
  private Codes codes;

  KnownCodeValidator(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void initialize(KnownCode annotation) {
    codes = catalogue.codes(annotation.value());
  }

  @Override
  public boolean isValid(String code, ConstraintValidatorContext context) {
    if (code == null || codes.contains(code)) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    // A parameter, because a client's text must never be read as a template.
    context
        .unwrap(HibernateConstraintValidatorContext.class)
        .addMessageParameter("unknown", codes.unknown(code))
        .buildConstraintViolationWithTemplate("{unknown}")
        .addConstraintViolation();
    return false;
  }
}
