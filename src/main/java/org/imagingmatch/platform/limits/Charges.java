package org.imagingmatch.platform.limits;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.imagingmatch.platform.Problems;

/**
 * What a request is charged: its price before anything is done for it, and then what it turns out
 * to use. The latter can overdraw an allowance, so that the next requests wait.
 */
@RequestScoped
public class Charges {

  /** Things judged for one unit. */
  private static final int JUDGED = 1000;

  private List<Allowance> payers = List.of();

  /** Charges a request; answers 429 and charges nothing when a payer has too few units left. */
  void begin(List<Allowance> allowances, int units) {
    payers = allowances;
    Deque<Allowance> paid = new ArrayDeque<>();
    for (Allowance payer : payers) {
      if (!payer.take(units)) {
        paid.forEach(each -> each.giveBack(units));
        throw refusal(payer, units);
      }
      paid.push(payer);
    }
  }

  private HttpProblem refusal(Allowance payer, int units) {
    long seconds = payers.stream().mapToLong(each -> each.secondsUntil(units)).max().orElseThrow();
    return Problems.tooManyRequests(
        "This %s has used up its units: it gains %d a second, and this request costs %d."
                .formatted(payer.policy().name(), payer.policy().unitsPerSecond(), units)
            + " Repeat it after the %d s of the header Retry-After.".formatted(seconds),
        seconds);
  }

  /**
   * Charges a unit for each thousand of what is handed over, as it is: also when the rest fails.
   *
   * @param judge what to do with each
   */
  public <T> Consumer<T> each(Consumer<T> judge) {
    return new Judging<>(judge, payers);
  }

  /** Those who pay for the request; none while it is charged nothing. */
  List<Allowance> payers() {
    return payers;
  }

  private static final class Judging<T> implements Consumer<T> {

    private final Consumer<T> judge;
    private final List<Allowance> payers;
    private int judged;

    Judging(Consumer<T> judge, List<Allowance> payers) {
      this.judge = judge;
      this.payers = payers;
    }

    @Override
    public void accept(T one) {
      judged++;
      if (judged % JUDGED == 0) {
        payers.forEach(payer -> payer.owe(1));
      }
      judge.accept(one);
    }
  }
}
