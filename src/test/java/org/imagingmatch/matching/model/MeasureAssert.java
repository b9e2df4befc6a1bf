package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.within;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.imagingmatch.matching.model.Measure.State;

/** What a fit must have measured. */
final class MeasureAssert extends AbstractAssert<MeasureAssert, Measure> {

  MeasureAssert(Measure actual, Fit fit) {
    super(actual, MeasureAssert.class);
    as("%s measured %s", fit, actual);
  }

  MeasureAssert isScored(double degree) {
    Assertions.assertThat(actual.state()).as(descriptionText()).isEqualTo(State.SCORED);
    Assertions.assertThat(actual.degree()).as(descriptionText()).isCloseTo(degree, within(1e-9));
    return this;
  }

  MeasureAssert isNotStated() {
    return isNothing(State.NOT_STATED);
  }

  MeasureAssert hasNoData() {
    return isNothing(State.NO_DATA);
  }

  MeasureAssert because(String reason) {
    Assertions.assertThat(actual.reason().code()).as(descriptionText()).isEqualTo(reason);
    return this;
  }

  private MeasureAssert isNothing(State state) {
    Assertions.assertThat(actual.state()).as(descriptionText()).isEqualTo(state);
    Assertions.assertThat(actual.degree()).as(descriptionText()).isZero();
    return this;
  }
}
