package org.imagingmatch.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.pathway.Career;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is open beside who could take it, as an agency asks for it. */
@QuarkusTest
class CoverageTest {

  private static final String PLACE = "US-VT";
  private static final String PATH = "/v1/coverage?region=" + PLACE;

  @Inject Clock clock;

  private Career career;

  @BeforeEach
  void begin() {
    career = Career.on(LocalDate.now(clock));
  }

  /** Somebody with a licence there. */
  private ObjectNode licensed(int days) {
    ObjectNode person = career.maria();
    ((ObjectNode) person.at("/licences/0")).put("jurisdiction", PLACE);
    ((ObjectNode) person.at("/licences/0")).put("validUntil", career.in(days));
    return person;
  }

  @Test
  void whoCouldTakeWhatIsOpenIsCountedOnceACell() {
    String start = career.in(40);
    career.posted(career.vacancy(PLACE));
    career.posted(career.vacancy(PLACE));
    career.recorded(licensed(800));
    career.recorded(licensed(60));
    career.recorded(licensed(20));
    career.recorded(career.maria());
    Map<String, Object> cell = career.get(PATH).getMap("items[0]");
    assertThat(cell)
        .contains(
            entry("region", PLACE),
            entry("regionName", "Vermont"),
            entry("modality", "MR"),
            entry("month", start.substring(0, 7)),
            entry("vacancies", 2),
            entry("headcount", 4),
            entry("eligible", 1),
            entry("conditional", 2),
            entry("lostIn30Days", 1),
            entry("lostIn60Days", 2),
            entry("lostIn90Days", 2));
    assertThat(career.get(PATH).getList("items")).hasSize(1);
    assertThat(career.get(PATH).getBoolean("exact")).isTrue();
  }

  @Test
  void aVacancyThatBeganIsOfTheFirstMonthAndALaterOneOfNone() {
    ObjectNode begun = career.vacancy(PLACE);
    career.posted(begun.put("startsOn", career.in(-40)).put("externalId", "V-1"));
    career.posted(career.vacancy(PLACE).put("startsOn", career.in(500)));
    YearMonth month = YearMonth.now(clock);
    assertThat(career.get(PATH).getList("items.month")).isEqualTo(List.of(month.toString()));
    assertThat(career.get(PATH + "&months=2").getList("months"))
        .isEqualTo(List.of(month.toString(), month.plusMonths(1).toString()));
  }

  @Test
  void aModalityNarrowsIt() {
    career.posted(career.vacancy(PLACE));
    assertThat(career.get(PATH + "&modality=MR").getList("items")).hasSize(1);
    assertThat(career.get(PATH + "&modality=CT").getList("items")).isEmpty();
  }

  @Test
  void aSpreadsheetHasALineEachCell() {
    career.posted(career.vacancy(PLACE));
    Response table = in("text/csv");
    assertThat(table.contentType()).startsWith("text/csv");
    assertThat(table.asString().split("\r\n"))
        .hasSize(2)
        .startsWith(
            "region,regionName,modality,month,vacancies,headcount,eligible,conditional,"
                + "lostIn30Days,lostIn60Days,lostIn90Days");
    assertThat(table.asString()).contains("US-VT,Vermont,MR,").endsWith(",1,2,0,0,0,0,0\r\n");
  }

  @Test
  void aPageRunsNothingAndSaysInWordsWhatItsColoursSay() {
    career.posted(career.vacancy(PLACE));
    Response page = in("text/html");
    assertThat(page.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'sha256-");
    assertThat(page.asString())
        .startsWith("<!doctype html><html lang=\"en\">")
        .contains("<caption>", "scope=\"row\"", "Vermont (US-VT)", "class=\"heat-4\"")
        .contains("<strong>2 open</strong>", "0 eligible, 0 conditional")
        .doesNotContain("<script", "style=", "onclick");
  }

  @Test
  void aPageOfNothingSaysSo() {
    assertThat(in("text/html").asString()).contains("Nothing is open in these months.");
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    Problem.is(career.agency().calls().get("/v1/coverage?months=0"), 400);
    Problem.is(career.agency().calls().get("/v1/coverage?months=25"), 400);
    Problem.is(career.agency().calls().get("/v1/coverage?region=XX-Y"), 400);
  }

  @Test
  void anotherAgencySeesNeitherThePostsNorThePeople() {
    career.posted(career.vacancy(PLACE));
    career.recorded(licensed(800));
    Response other = Tenant.agency().calls().get(PATH);
    assertThat(other.jsonPath().getList("items")).isEmpty();
    assertThat(other.jsonPath().getInt("people")).isZero();
  }

  private Response in(String form) {
    return career.agency().calls().accept(form).get(PATH);
  }
}
