package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.imagingmatch.demo.people.People;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.CandidateFacts.Certificate;
import org.imagingmatch.matching.model.CandidateFacts.Language;
import org.imagingmatch.reference.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of facts is what was written. */
class FactsJsonTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  @Test
  void factsOfPeopleComeBackAsTheyWere() {
    People people = new People(Catalogue.load());
    assertThat(
            IntStream.rangeClosed(1, 2000)
                .mapToObj(number -> people.person("TT", number, TODAY))
                .map(person -> Facts.of(UUID.randomUUID(), person)))
        .allSatisfy(
            facts ->
                assertThat(FactsJson.read(FactsJson.write(facts), CandidateFacts.class))
                    .isEqualTo(facts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22",
        "2028-02-29",
        "0001-01-01",
        "9999-12-31",
        "+10000-01-01",
        "-0001-12-31",
        "0000-01-01"
      })
  void everyDayComesBack(LocalDate day) {
    Certificate certificate = new Certificate("BLS", day);
    assertThat(FactsJson.read(FactsJson.write(certificate), Certificate.class))
        .isEqualTo(certificate);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13-01", "2026-02-30", "2026-1-001", "2026/11/22", "20a6-11-22"})
  void whatIsNoDayIsRefused(String text) {
    assertThatThrownBy(
            () -> FactsJson.read("{\"validUntil\": \"" + text + "\"}", Certificate.class))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void theSameCodeIsTheSameString() {
    String once = tag(new String("en-US"));
    String again = tag(new String("en-US"));
    assertThat(again).isEqualTo("en-US").isSameAs(once);
  }

  @Test
  void codesThatShareAPlaceAreNotTakenForEachOther() {
    // All have one hash, some have one length.
    List<String> codes = List.of("AaAa", "BBBB", "AaBB", "BBAa", "\0AaAa", "AaAa");
    assertThat(codes).extracting(FactsJsonTest::tag).isEqualTo(codes);
  }

  private static String tag(String tag) {
    Language language = new Language(tag, null);
    return FactsJson.read(FactsJson.write(language), Language.class).tag();
  }
}
