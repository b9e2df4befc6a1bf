package org.imagingmatch.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.imagingmatch.Measures;
import org.imagingmatch.Owned;
import org.junit.jupiter.api.Test;

/** What imports come to, for whoever runs the service. */
@QuarkusTest
class ImportMeasuresTest {

  private static final String LINES = "imaging_match_import_lines_total";
  private static final String ENDS = "imaging_match_imports_seconds_count";

  @Test
  void linesAndEndsAreCounted() {
    Owned one = Owned.facility();
    ObjectNode other = one.body().deepCopy().put("externalId", "other");
    Measures before = Measures.now();
    Sender sender = Sender.of(one.owner(), one.path());
    sender.result(one.body() + "\n" + other + "\n{}\n");
    sender.result(one.body().toString());
    Measures after = Measures.now();
    assertThat(lines(after, "created") - lines(before, "created")).isEqualTo(2);
    assertThat(lines(after, "refused") - lines(before, "refused")).isEqualTo(1);
    assertThat(lines(after, "unchanged") - lines(before, "unchanged")).isEqualTo(1);
    assertThat(lines(after, "replaced") - lines(before, "replaced")).isZero();
    assertThat(ends(after, "ended") - ends(before, "ended")).isEqualTo(2);
    assertThat(ends(after, "broken_off") - ends(before, "broken_off")).isZero();
  }

  @Test
  void anImportThatBreaksOffIsCountedAsThat() {
    Owned one = Owned.facility();
    Measures before = Measures.now();
    byte[] plain = one.body().toString().getBytes(StandardCharsets.UTF_8);
    assertThat(Sender.of(one.owner(), one.path()).gzip().send(plain).statusCode()).isEqualTo(400);
    Measures after = Measures.now();
    assertThat(ends(after, "broken_off") - ends(before, "broken_off")).isEqualTo(1);
    assertThat(ends(after, "ended") - ends(before, "ended")).isZero();
  }

  private static double lines(Measures measures, String outcome) {
    return measures.sum(LINES, "kind", "facilities", "outcome", outcome);
  }

  private static double ends(Measures measures, String end) {
    return measures.sum(ENDS, "kind", "facilities", "end", end);
  }
}
