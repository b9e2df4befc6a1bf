package org.imagingmatch.matching.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.imagingmatch.Tenant;
import org.imagingmatch.matching.Rankings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a ranking in a browser, as people use it. */
@QuarkusTest
class PageInBrowserTest {

  private static final String DARK = "--blink-settings=preferredColorScheme=0";
  private static final String LIGHT = "--blink-settings=preferredColorScheme=1";
  private static final String PHONE = "--window-size=390,844";
  private static final String DESK = "--window-size=1280,900";

  private final Rankings rankings = new Rankings();
  private String vacancy;

  @BeforeEach
  void aVacancyAndPeopleOfAllKinds() {
    Assumptions.assumeTrue(Chromium.isThere(), "There is no Chromium here to open pages in.");
    vacancy = rankings.vacancy(rankings.mriNights());
    rankings.candidate(rankings.maria().put("discoverable", true));
    ObjectNode ending = rankings.maria().put("externalId", "NEARLY").put("discoverable", true);
    ((ObjectNode) ending.withArray("credentials").get(0)).put("validUntil", "2027-02-28");
    rankings.candidate(ending);
    ObjectNode abroad = rankings.maria().put("externalId", "ABROAD");
    abroad.putArray("certificates");
    abroad.remove("languages");
    rankings.candidate(abroad);
  }

  @ParameterizedTest
  @CsvSource({
    "agency, " + LIGHT + ", " + DESK,
    "agency, " + DARK + ", " + PHONE,
    "provider, " + LIGHT + ", " + PHONE
  })
  void everybodyCanUseIt(String role, String colours, String window) throws Exception {
    Assumptions.assumeTrue(
        Chromium.isOnThePath("npm"), "There is no npm here to get axe-core, which judges pages.");
    String axe = Axe.program();
    Tenant reader = role.equals("agency") ? rankings.agency : rankings.hospital;
    try (Proxy proxy = new Proxy(reader, page -> Axe.in(page, axe))) {
      String dom = Chromium.dom(proxy.at(Rankings.path(vacancy)), colours, window);
      assertThat(dom).contains("class=\"ranking\"");
      assertThat(Axe.found(dom)).isEmpty();
    }
  }

  /**
   * It runs under the policy, and puts a slider beside each weight. What it works out for the
   * weights that it found is what the service had answered.
   */
  @Test
  void scriptRanksAsTheServiceDoes() throws Exception {
    String moved =
        "<script>document.querySelector('.weight input[type=number]')"
            + ".dispatchEvent(new Event('input'))</script></body>";
    String path = Rankings.path(vacancy) + "&weights.EXPERIENCE=60&weights.PAY=1";
    try (Proxy plain = new Proxy(rankings.agency, UnaryOperator.identity());
        Proxy proxy = new Proxy(rankings.agency, page -> page.replace("</body>", moved))) {
      String before = Chromium.dom(plain.at(path));
      assertThat(before.split("type=\"range\"")).hasSize(10);
      String after = Chromium.dom(proxy.at(path));
      assertThat(after).contains("Preview: the 3 on this page");
      assertThat(rows(after)).hasSize(3).isEqualTo(rows(before));
    }
  }

  private static List<String> rows(String dom) {
    return Pattern.compile(
            "<tr data-line=\"([^\"]*)\".*?<th scope=\"row\">(\\d+)</th>.*?score\">([^<]*)<")
        .matcher(dom)
        .results()
        .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
        .toList();
  }
}
