package org.imagingmatch.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.limits.Allowance.Policy;
import org.junit.jupiter.api.Test;

/** What callers may use, and what they are charged. */
class AllowanceTest {

  private static final Policy POLICY = new Policy("organisation", 30, 10);

  private final ManualTime time = new ManualTime();
  private final Allowance allowance = new Allowance(POLICY, time);

  @Test
  void unitsComeBackWithTimeUntilItIsFull() {
    assertThat(allowance.take(30)).isTrue();
    assertThat(allowance.take(1)).isFalse();
    time.pass(Duration.ofMillis(500));
    assertThat(allowance.take(5)).isTrue();
    assertThat(allowance.take(1)).isFalse();
    time.pass(Duration.ofHours(1));
    assertThat(allowance.item()).isEqualTo("\"organisation\";r=30;t=1");
  }

  @Test
  void whatIsOwedIsPaidBeforeAnythingIsTaken() {
    allowance.owe(55);
    assertThat(allowance.item()).isEqualTo("\"organisation\";r=0;t=3");
    assertThat(allowance.secondsUntil(10)).isEqualTo(4);
    time.pass(Duration.ofMillis(2500));
    assertThat(allowance.take(1)).isFalse();
    time.pass(Duration.ofMillis(100));
    assertThat(allowance.take(1)).isTrue();
  }

  @Test
  void whatCostsMoreThanAFullOneWaitsForAFullOneAndOwesTheRest() {
    assertThat(allowance.take(1)).isTrue();
    assertThat(allowance.take(100)).isFalse();
    time.pass(Duration.ofMillis(allowance.secondsUntil(100) * 1000));
    assertThat(allowance.take(100)).isTrue();
    assertThat(allowance.secondsUntil(1)).isEqualTo(8);
  }

  @Test
  void whatIsGivenBackDoesNotOverflow() {
    allowance.giveBack(5);
    assertThat(allowance.take(31)).isTrue();
    assertThat(allowance.take(1)).isFalse();
  }

  @Test
  void policyNamesTheTimeFromEmptyToFull() {
    assertThat(POLICY.item()).isEqualTo("\"organisation\";q=30;w=3");
    assertThat(new Policy("credential", 5, 1000).item()).isEqualTo("\"credential\";q=5;w=1");
    assertThat(new Policy("credential", 2001, 1000).item()).isEqualTo("\"credential\";q=2001;w=3");
  }

  @Test
  void eachThousandThingsUsedCostAUnit() {
    Charges charges = new Charges();
    charges.begin(List.of(allowance), 10);
    charges.used(2001);
    charges.used(998);
    assertThat(allowance.item()).contains("r=18;");
    charges.used(1);
    assertThat(allowance.item()).contains("r=17;");
  }

  @Test
  void nobodyPaysForWhatWasNotCharged() {
    new Charges().used(2000);
    assertThat(allowance.item()).contains("r=30;");
  }

  @Test
  void callersWithoutEndAreNotRemembered() {
    Allowances all = new Allowances(POLICY, time);
    UUID busy = UUID.randomUUID();
    all.of(busy).take(30);
    for (int i = 0; i < 3 * Allowances.MOST; i++) {
      all.of(UUID.randomUUID()).take(1);
      assertThat(all.of(busy).take(1)).isFalse();
    }
    assertThat(all.size()).isEqualTo(Allowances.MOST);
  }
}
