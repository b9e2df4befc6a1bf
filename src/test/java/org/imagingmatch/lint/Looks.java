package org.imagingmatch.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.imagingmatch.Examples;
import org.imagingmatch.candidate.CandidateStatus;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.facility.NewFacility;
import org.imagingmatch.matching.Facts;
import org.imagingmatch.matching.RuleBooks;
import org.imagingmatch.matching.model.MatchingSettings;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.vacancy.NewVacancy;
import org.imagingmatch.vacancy.VacancyStatus;

/** What the rules say of a vacancy or a person, told as lines. */
final class Looks {

  static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  static final Catalogue CATALOGUE = Catalogue.load();

  private static final RuleBook RULES = RuleBooks.of(CATALOGUE);
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  private Looks() {}

  /** A vacancy about which there is nothing to say, at a hospital in Oregon. */
  static ObjectNode vacancy() {
    return Examples.vacancy(UUID.randomUUID());
  }

  /** A person about whom there is nothing to say. */
  static ObjectNode person() {
    return Examples.candidate();
  }

  static List<String> atVacancy(ObjectNode vacancy) {
    return atVacancy(vacancy, Examples.facility());
  }

  static List<String> atVacancy(ObjectNode vacancy, ObjectNode facility) {
    return told(Rules.of(posting(vacancy, facility)));
  }

  static List<String> atVacancyIn(String region, ObjectNode vacancy) {
    return atVacancy(vacancy, Examples.facility().put("region", region));
  }

  static Posting posting(ObjectNode vacancy, ObjectNode facility) {
    NewVacancy stated = read(vacancy, NewVacancy.class);
    NewFacility place = read(facility, NewFacility.class);
    VacancyFacts facts = Facts.at(null, stated, place.region(), place.location(), place.settings());
    return new Posting(
        stated,
        Objects.requireNonNullElse(stated.status(), VacancyStatus.DRAFT),
        facts,
        Situation.of(facts, TODAY, RULES, MatchingSettings.DEFAULT),
        CATALOGUE);
  }

  static List<String> atPerson(ObjectNode person) {
    NewCandidate recorded = read(person, NewCandidate.class);
    return told(
        Rules.of(
            new Recorded(
                recorded,
                Objects.requireNonNullElse(recorded.status(), CandidateStatus.ACTIVE),
                TODAY,
                RULES,
                CATALOGUE)));
  }

  /** Each as "SEVERITY code pointer"; fails when a remark has no words, or words with gaps. */
  private static List<String> told(List<Remark> remarks) {
    assertThat(Hint.of(remarks, null)).allSatisfy(Looks::isWorded);
    return remarks.stream()
        .map(one -> one.severity() + " " + one.what().code() + " " + one.pointer())
        .toList();
  }

  private static void isWorded(Hint hint) {
    assertThat(List.of(hint.text(), hint.cure()))
        .allSatisfy(
            text ->
                assertThat(text)
                    .contains(" ")
                    .doesNotContain(hint.code())
                    .doesNotContain("{", "}", "[", "]", "null"));
  }

  private static <T> T read(ObjectNode json, Class<T> type) {
    try {
      return JSON.treeToValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
