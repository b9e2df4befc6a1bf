package org.imagingmatch.pathway;

import org.imagingmatch.matching.model.LanguageLevel;
import org.imagingmatch.pathway.model.Step;
import org.imagingmatch.pathway.model.Step.Certify;
import org.imagingmatch.pathway.model.Step.License;
import org.imagingmatch.pathway.model.Step.Practise;
import org.imagingmatch.pathway.model.Step.Speak;

/**
 * What a step is, whoever takes it.
 *
 * @param first a credential to earn before; null = none
 * @param code of the credential or modality; the jurisdiction, or the language tag
 * @param level of a language; null for all others
 * @param months of further experience; null for all others
 */
record StepName(StepKind kind, String first, String code, LanguageLevel level, Integer months) {

  static StepName of(Step step) {
    if (step instanceof Certify credential) {
      return new StepName(StepKind.CREDENTIAL, credential.first(), credential.code(), null, null);
    }
    if (step instanceof License licence) {
      return new StepName(StepKind.LICENCE, null, licence.jurisdiction(), null, null);
    }
    if (step instanceof Speak language) {
      return new StepName(StepKind.LANGUAGE, null, language.tag(), language.level(), null);
    }
    Practise practise = (Practise) step;
    return new StepName(StepKind.EXPERIENCE, null, practise.modality(), null, practise.months());
  }
}
