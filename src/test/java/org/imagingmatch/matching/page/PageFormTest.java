package org.imagingmatch.matching.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imagingmatch.matching.Rankings;
import org.junit.jupiter.api.Test;

/** The form of the page, sent as a browser without scripts sends it. */
@QuarkusTest
class PageFormTest {

  private static final Pattern FIELD = Pattern.compile("<input ([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z]+)=\"([^\"]*)\"");
  private static final Pattern ROW = Pattern.compile("<tr data-line=\"([^\"]*)\"");

  private final Rankings rankings = new Rankings();

  @Test
  void otherWeightsRankEverybodyAnew() {
    String vacancy = rankings.vacancy(rankings.mriNights());
    String senior = rankings.candidate(person("SENIOR", 120, "72.00"));
    String cheap = rankings.candidate(person("CHEAP", 24, "40.00"));
    String page = page(Rankings.path(vacancy));
    assertThat(people(page)).containsExactly(senior, cheap);
    Map<String, String> fields = fields(page);
    assertThat(fields)
        .hasSize(9 + 3)
        .containsEntry("asOf", Rankings.AS_OF)
        .containsEntry("limit", "20")
        .containsEntry("form", "html")
        .containsEntry("weights.PAY", "5");
    fields.put("weights.PAY", "60");
    String query =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    String other = page("/v1/vacancies/" + vacancy + "/matches?" + query);
    assertThat(people(other)).containsExactly(cheap, senior);
    assertThat(fields(other)).isEqualTo(fields);
  }

  private ObjectNode person(String name, int months, String pay) {
    ObjectNode body = rankings.maria().put("externalId", name);
    ((ObjectNode) body.withArray("experience").get(0)).put("months", months);
    ((ObjectNode) body.get("minimumPay")).put("amount", pay);
    return body;
  }

  private String page(String path) {
    Response page = rankings.agency.calls().accept("text/html").get(path);
    assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
    return page.asString();
  }

  private static List<String> people(String page) {
    return ROW.matcher(page).results().map(row -> row.group(1)).toList();
  }

  /** What is sent, but for the boxes: all are ticked, which restricts nothing. */
  private static Map<String, String> fields(String page) {
    Map<String, String> fields = new LinkedHashMap<>();
    FIELD
        .matcher(page)
        .results()
        .map(
            field ->
                ATTRIBUTE
                    .matcher(field.group(1))
                    .results()
                    .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2))))
        .filter(field -> !field.get("type").equals("checkbox"))
        .forEach(field -> fields.put(field.get("name"), field.get("value")));
    return fields;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
