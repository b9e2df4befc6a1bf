package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.imagingmatch.Measures;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much rankings read, and how long each part of them takes. */
@QuarkusTest
class RankingMeasuresTest {

  private final Rankings rankings = new Rankings();
  private String vacancy;
  private String maria;

  @BeforeEach
  void aVacancyAndSomebodyForIt() {
    vacancy = rankings.vacancy(rankings.mriNights());
    maria = rankings.candidate(rankings.maria());
  }

  @Test
  void aRankingOfOnesOwnPeople() {
    noteOneMore("own", rankings.agency, Rankings.path(vacancy));
  }

  @Test
  void aRankingOfPeopleWhoAreNotKnown() {
    noteOneMore("blind", rankings.hospital, Rankings.path(vacancy));
  }

  @Test
  void aRankingOfVacancies() {
    noteOneMore(
        "vacancies",
        rankings.agency,
        "/v1/candidates/" + maria + "/matches?asOf=" + Rankings.AS_OF);
  }

  @Test
  void aRankingThatFindsNobodyReadsNoFacts() {
    Tenant other = Tenant.agency();
    Measures before = Measures.now();
    rank(other, Rankings.path(vacancy));
    Measures after = Measures.now();
    assertThat(more(before, after, "imaging_match_ranking_rows_count", "own")).isEqualTo(1);
    assertThat(more(before, after, "imaging_match_ranking_rows_sum", "own")).isZero();
    assertThat(more(before, after, "imaging_match_ranking_judged_sum", "own")).isZero();
    assertThat(more(before, after, "imaging_match_ranking_readings_sum", "own")).isPositive();
  }

  private static void noteOneMore(String ranked, Tenant caller, String path) {
    Measures before = Measures.now();
    rank(caller, path);
    Measures after = Measures.now();
    for (String measure : new String[] {"rows", "judged", "readings"}) {
      String name = "imaging_match_ranking_" + measure;
      assertThat(more(before, after, name + "_count", ranked)).as(measure).isEqualTo(1);
      assertThat(more(before, after, name + "_sum", ranked)).as(measure).isPositive();
    }
    assertThat(more(before, after, "imaging_match_ranking_rows_bucket", ranked)).isPositive();
    for (String phase : new String[] {"read", "facts", "judge"}) {
      String name = "imaging_match_ranking_phase_seconds";
      assertThat(more(before, after, name + "_count", ranked, "phase", phase)).isEqualTo(1);
      assertThat(more(before, after, name + "_sum", ranked, "phase", phase))
          .as(phase)
          .isPositive()
          .isLessThan(10);
    }
  }

  private static void rank(Tenant caller, String path) {
    assertThat(caller.calls().get(path).statusCode()).isEqualTo(200);
  }

  private static double more(
      Measures before, Measures after, String name, String ranked, String... more) {
    String[] labels = new String[2 + more.length];
    labels[0] = "ranked";
    labels[1] = ranked;
    System.arraycopy(more, 0, labels, 2, more.length);
    return after.sum(name, labels) - before.sum(name, labels);
  }
}
