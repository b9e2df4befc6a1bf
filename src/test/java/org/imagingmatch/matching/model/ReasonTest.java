package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reason's parameters are a map like any other, however late it is made. */
class ReasonTest {

  private static final Reason REASON =
      Reason.of("credential.held", "support", null, "credential", "ARRT-CT", "months", 12);

  @Test
  void parametersKeepTheirOrderAndLeaveOutWhatIsNull() {
    assertThat(REASON.parameters()).containsOnlyKeys("credential", "months");
    assertThat(REASON.parameters().keySet()).containsExactly("credential", "months");
    assertThat(REASON)
        .hasToString("Reason[code=credential.held, parameters={credential=ARRT-CT, months=12}]");
  }

  @Test
  void parametersEqualThoseOfAPlainMap() {
    Reason plain = new Reason("credential.held", Map.of("months", 12, "credential", "ARRT-CT"));
    assertThat(REASON).isEqualTo(plain).hasSameHashCodeAs(plain);
    assertThat(plain).isEqualTo(REASON);
    assertThat(REASON)
        .isNotEqualTo(Reason.of("credential.held", "credential", "ARRT-CT", "months", 13))
        .isNotEqualTo(Reason.of("credential.held", "credential", "ARRT-CT"));
  }

  @Test
  void nobodyCanChangeThem() {
    assertThatThrownBy(() -> REASON.parameters().put("months", 13))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> REASON.parameters().entrySet().iterator().next().setValue("MR"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> REASON.parameters().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
