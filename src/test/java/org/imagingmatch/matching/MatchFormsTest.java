package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rankings as programs, spreadsheets and people read them. */
@QuarkusTest
class MatchFormsTest {

  private static final String CSV = "text/csv";
  private static final String HTML = "text/html";
  private static final String HOSTILE = "<script>alert(1)</script> & \"nights\"";

  private final Rankings rankings = new Rankings();
  private final Tenant agency = rankings.agency;
  private String vacancy;
  private String maria;

  @BeforeEach
  void aVacancyAndTwoPeople() {
    vacancy = rankings.vacancy(rankings.mriNights().put("title", HOSTILE));
    maria = rankings.candidate(rankings.maria().put("externalId", "=cmd|'/C calc'!A0"));
    ObjectNode junior = rankings.maria().put("externalId", "JUNIOR").put("discoverable", true);
    ((ObjectNode) junior.withArray("experience").get(0)).put("months", 30);
    rankings.candidate(junior);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | application/json",
        "text/csv | text/csv",
        "text/html | text/html",
        "text/html;q=0.2, text/csv;q=0.9 | text/csv",
        "text/csv;q=0.2, text/html;q=0.9 | text/html",
        "text/csv;q=0.5, application/json | application/json",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
        "application/json, text/csv, text/html, application/problem+json | application/json",
        "application/json;q=0, */* | text/csv",
        "application/pdf, */*;q=0.1 | application/json",
        "text/* | text/csv",
        "text/*;q=0.4, text/html;q=0.7 | text/html",
      })
  void bestFormOfThoseAcceptedIsAnswered(String accept, String media) {
    Response answer = ask(agency, accept, "");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith(media);
    assertThat(answer.header("Vary")).contains("Accept", "Accept-Language");
    assertThat(answer.header("Content-Language")).isEqualTo("en");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/pdf", "application/json;q=0", "image/*", "text/csv;q=0"})
  void formThatThereIsNotIsRefused(String accept) {
    Problem.is(ask(agency, accept, ""), 406);
  }

  @Test
  void spreadsheetGetsALineForEachPerson() throws IOException {
    Response answer = ask(agency, CSV, "");
    assertThat(answer.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    List<Map<String, String>> lines = lines(answer);
    Map<String, Object> first = rankings.matches(vacancy, "").extract().path("items[0]");
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .containsEntry("rank", "1")
        .containsEntry("candidateId", maria)
        .containsEntry("externalId", "'=cmd|'/C calc'!A0")
        .containsEntry("eligibility", "ELIGIBLE")
        .containsEntry("score", first.get("score").toString().replaceFirst("\\.0$", ""))
        .containsEntry("earliestStart", first.get("earliestStart").toString())
        .containsEntry("CREDENTIAL.verdict", "MET")
        .containsEntry("CREDENTIAL.reason", "Holds ARRT-MR, valid to 2027-05-31")
        .containsKeys("EXPERIENCE.degree", "EXPERIENCE.points")
        .containsEntry("EXPERIENCE.reason", "64 months in MR");
    assertThat(lines.get(0)).hasSize(6 + 10 * 2 + 9 * 3);
  }

  @Test
  void spreadsheetOfScoresHasNoReasons() throws IOException {
    assertThat(lines(ask(agency, CSV, "&detail=scores")).get(0)).hasSize(6);
  }

  @Test
  void spreadsheetOfAHospitalSaysWhomToAskAndNotWhoItIs() throws IOException {
    Response answer = ask(rankings.hospital, CSV, "");
    assertThat(lines(answer))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).containsKeys("agencyId", "agency"))
        .allSatisfy(line -> assertThat(line).doesNotContainKey("externalId"));
    assertThat(answer.asString()).doesNotContain(maria, "JUNIOR");
  }

  @Test
  void spreadsheetOfVacanciesSaysWhereAndWhen() throws IOException {
    Response answer =
        agency.calls().accept(CSV).get("/v1/candidates/" + maria + "/matches?limit=200");
    assertThat(lines(answer))
        .filteredOn(line -> line.get("vacancyId").equals(vacancy))
        .singleElement()
        .satisfies(line -> assertThat(line).containsEntry("title", HOSTILE))
        .satisfies(line -> assertThat(line).containsEntry("region", "US-OR"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", CSV, HTML})
  void nextPageIsLinkedAndTheLastLinksNone(String media) {
    Response first = ask(agency, media, "&limit=1&weights.PAY=7");
    String link = first.header("Link");
    assertThat(link).startsWith("</v1/vacancies/").endsWith(">; rel=\"next\"");
    String next = link.substring(1, link.indexOf('>'));
    assertThat(next).contains("limit=1", "weights.PAY=7", "cursor=");
    Response second = agency.calls().accept(media).get(next);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.asString()).contains("JUNIOR");
    assertThat(second.headers().hasHeaderWithName("Link")).isFalse();
    assertThat(first.asString()).doesNotContain("JUNIOR");
  }

  @Test
  void pageShowsEverythingAndRunsNothingButItsOwn() throws Exception {
    Response answer = ask(agency, HTML, "&limit=1");
    String page = answer.asString();
    assertThat(page)
        .startsWith("<!doctype html><html lang=\"en\">")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;nights&quot;")
        .contains("Holds ARRT-MR, valid to 2027-05-31", "64 months in MR", "rel=\"next\"")
        .contains("<caption>Ranking</caption>", "scope=\"col\"", "scope=\"row\"")
        .containsOnlyOnce("<script")
        .doesNotContainIgnoringCase("javascript:", "http://", "https://", " style=")
        .doesNotContain("NaN", "null");
    assertThat(answer.header("Content-Security-Policy"))
        .startsWith("default-src 'none';")
        .contains("style-src " + digest(page, "style") + ";")
        .contains("script-src " + digest(page, "script") + ";")
        .contains("form-action 'self'")
        .doesNotContain("unsafe", "connect-src");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  private static String digest(String page, String element) throws NoSuchAlgorithmException {
    int start = page.indexOf("<" + element + ">") + element.length() + 2;
    byte[] content =
        page.substring(start, page.indexOf("</" + element, start)).getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @Test
  void formOfThePageAsksForTheSameWithoutAScript() {
    String page = ask(agency, HTML, "&limit=1&weights.PAY=7&eligibility=ELIGIBLE").asString();
    assertThat(page)
        .contains("name=\"weights.PAY\" min=\"0\" max=\"1000000\" step=\"any\" value=\"7\"")
        .contains("type=\"number\" name=\"limit\" value=\"1\"")
        .contains("type=\"date\" name=\"asOf\" value=\"" + Rankings.AS_OF + "\"")
        .contains("value=\"ELIGIBLE\" checked=\"checked\"")
        .contains("value=\"CONDITIONAL\">")
        .contains("form=csv")
        .contains("type=\"hidden\" name=\"form\" value=\"html\"");
  }

  @Test
  void linkNamesTheFormThatItCannotAccept() throws IOException {
    Response table = ask(agency, HTML, "&form=csv");
    assertThat(table.contentType()).startsWith(CSV);
    assertThat(table.header("Content-Disposition")).startsWith("attachment");
    assertThat(lines(table)).hasSize(2);
    assertThat(ask(agency, "text/html, */*;q=0.8", "&form=json").contentType())
        .startsWith("application/json");
    Problem.is(ask(agency, HTML, "&form=pdf"), 400);
  }

  @Test
  void pageHasTheNumbersOfTheJson() {
    String page = ask(agency, HTML, "").asString();
    List<Map<String, Object>> items = rankings.matches(vacancy, "").extract().path("items");
    String[] rows = page.substring(page.indexOf("<tbody>")).split("<tr data-line=\"");
    assertThat(rows).hasSize(items.size() + 1);
    for (int i = 0; i < items.size(); i++) {
      Map<String, Object> item = items.get(i);
      assertThat(rows[i + 1])
          .startsWith(item.get("candidateId") + "\"")
          .contains("<th scope=\"row\">" + item.get("rank") + "</th>")
          .contains("score\">" + item.get("score").toString().replaceFirst("\\.0$", "") + "</td>");
    }
  }

  @Test
  void pageSaysWhatEndsOnTheWay() {
    ObjectNode ending = rankings.maria().put("externalId", "NEARLY");
    ((ObjectNode) ending.withArray("credentials").get(0)).put("validUntil", "2027-02-28");
    rankings.candidate(ending);
    assertThat(ask(agency, HTML, "&eligibility=CONDITIONAL").asString())
        .contains("NEARLY", "Conditional", "At risk", "Good until 2027-02-28");
  }

  @Test
  void pageOfScoresAndPageOfNobodyAreWhole() {
    assertThat(ask(agency, HTML, "&detail=scores").asString()).endsWith("</body></html>");
    assertThat(ask(Tenant.agency(), HTML, "").asString())
        .contains("Nobody and nothing is on this page.")
        .endsWith("</body></html>");
  }

  @Test
  void pagesOfAHospitalAndOfAPersonAreThereToo() {
    assertThat(ask(rankings.hospital, HTML, "").asString())
        .contains("People of all agencies for ")
        .doesNotContain("JUNIOR", maria);
    String vacancies =
        agency.calls().accept(HTML).get("/v1/candidates/" + maria + "/matches").asString();
    assertThat(vacancies).contains("Open vacancies for candidate " + maria);
  }

  @Test
  void refusalIsAProblemInWhateverForm() {
    Problem.is(ask(agency, HTML, "&limit=0"), 400);
    Problem.is(ask(agency, CSV, "&nonsense=1"), 400);
  }

  private Response ask(Tenant who, String accept, String more) {
    return who.calls().header("Accept", accept).get(Rankings.path(vacancy) + more);
  }

  private static List<Map<String, String>> lines(Response answer) throws IOException {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.asString()).endsWith("\r\n");
    try (MappingIterator<Map<String, String>> lines =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(answer.asString())) {
      return lines.readAll();
    }
  }
}
