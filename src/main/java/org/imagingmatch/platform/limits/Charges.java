package org.imagingmatch.platform.limits;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.imagingmatch.platform.Problems;

/**
 * What a request is charged: its price before anything is done for it, and then what it turns out
 * to use. The latter can overdraw an allowance, so that the next requests wait.
 */
@RequestScoped
public class Charges {

  /** Things read or judged for one unit. */
  private static final int PER_UNIT = 1000;

  private List<Allowance> payers = List.of();
  private int rest;

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

  /** Charges a unit for each thousand things read or judged, as it is: also when the rest fails. */
  public void used(int things) {
    int units = (rest + things) / PER_UNIT;
    rest = (rest + things) % PER_UNIT;
    if (units > 0) {
      payers.forEach(payer -> payer.owe(units));
    }
  }

  /** Those who pay for the request; none while it is charged nothing. */
  List<Allowance> payers() {
    return payers;
  }
}
