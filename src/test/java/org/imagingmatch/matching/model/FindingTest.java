package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The n best of some findings, against the plain meaning: sort, take, wait for n of them. */
class FindingTest {

  private static final int LISTS = 20_000;

  @Test
  void theNBestAreTheFirstNOfTheSortedReadyWhenAnyNAre() {
    FactsGenerator.forSeeds(
        LISTS,
        generator -> {
          List<Finding> findings = findings(generator);
          for (int n = 1; n <= findings.size(); n++) {
            assertThat(Finding.best(n, findings)).isEqualTo(plainlyBest(n, findings));
          }
          assertThat(Finding.best(findings)).isEqualTo(plainlyBest(1, findings));
          assertThat(Finding.all(findings)).isEqualTo(plainlyAll(findings));
        });
  }

  private static Finding plainlyBest(int n, List<Finding> findings) {
    Finding best = plainlyAll(findings.stream().sorted(Finding.BEST_FIRST).limit(n).toList());
    if (best.verdict() == Verdict.UNMET) {
      return best;
    }
    List<LocalDate> ready = new ArrayList<>();
    findings.stream()
        .filter(finding -> finding.verdict() != Verdict.UNMET)
        .forEach(finding -> ready.add(finding.readyOn()));
    ready.sort(Comparator.nullsFirst(Comparator.naturalOrder()));
    return with(best, ready.get(n - 1), best.blocked());
  }

  private static Finding plainlyAll(List<Finding> findings) {
    List<Finding> worstFirst = new ArrayList<>(findings);
    worstFirst.sort(Finding.BEST_FIRST.reversed());
    LocalDate last =
        findings.stream()
            .map(Finding::readyOn)
            .filter(day -> day != null)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return with(worstFirst.get(0), last, findings.stream().anyMatch(Finding::blocked));
  }

  private static Finding with(Finding one, LocalDate readyOn, boolean blocked) {
    return new Finding(
        one.verdict(), one.until(), one.by(), readyOn, blocked, one.reason(), one.cure());
  }

  /** Few days and no two reasons alike, so that ties are many and each shows who won it. */
  private static List<Finding> findings(FactsGenerator generator) {
    List<Finding> findings = new ArrayList<>();
    int size = 1 + generator.random().nextInt(5);
    for (int i = 0; i < size; i++) {
      Verdict verdict = generator.pick(Verdict.values());
      boolean unmet = verdict == Verdict.UNMET;
      LocalDate readyOn = day(generator);
      findings.add(
          new Finding(
              verdict,
              verdict == Verdict.AT_RISK ? day(generator) : null,
              verdict == Verdict.OBTAINABLE ? day(generator) : null,
              readyOn,
              unmet && readyOn == null,
              Reason.of("reason", "number", i),
              unmet ? Cure.of("cure", "number", i) : null));
    }
    return findings;
  }

  private static LocalDate day(FactsGenerator generator) {
    int days = generator.random().nextInt(3);
    return days == 0 ? null : Judging.AS_OF.plusDays(days);
  }
}
