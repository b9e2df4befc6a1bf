package org.imagingmatch.pathway.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.GeneratedMarket.AS_OF;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.GeneratedMarket;
import org.imagingmatch.matching.model.Post;
import org.imagingmatch.pathway.model.Exposure.Risk;
import org.junit.jupiter.api.Test;

/** What hangs on a holding is what judging everything anew says. */
class ExposureTest {

  private final AtomicInteger afterEnd = new AtomicInteger();
  private final AtomicInteger duringContract = new AtomicInteger();

  @Test
  void postsAtRiskAreThoseThatJudgingAnewFinds() {
    GeneratedMarket.forSeeds(
        300,
        40,
        (person, posts) -> {
          Exposure exposure = new Exposure(person, posts, AS_OF);
          Holding.of(person)
              .forEach(holding -> compare(exposure.of(holding), holding, person, posts));
        });
    assertThat(afterEnd.get()).isPositive();
    assertThat(duringContract.get()).isPositive();
  }

  private void compare(Risk risk, Holding holding, CandidateFacts person, List<Post> posts) {
    CandidateFacts without = holding.ended(person);
    assertThat(risk.afterEnd())
        .as("%s", holding)
        .isEqualTo(
            posts.stream()
                .filter(post -> post.of(person) == Eligibility.ELIGIBLE)
                .filter(post -> post.of(without) != Eligibility.ELIGIBLE)
                .toList());
    CandidateFacts renewed = holding.renewed(person, Grant.on(AS_OF));
    assertThat(risk.duringContract())
        .as("%s", holding)
        .isEqualTo(
            posts.stream()
                .filter(post -> holding.until() != null)
                .filter(post -> !holding.until().isAfter(post.situation().period().end()))
                .filter(post -> post.of(person) == Eligibility.CONDITIONAL)
                .filter(post -> post.of(renewed) == Eligibility.ELIGIBLE)
                .toList());
    afterEnd.addAndGet(risk.afterEnd().size());
    duringContract.addAndGet(risk.duringContract().size());
  }
}
