package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.Test;

/** Rankings page by page. */
@QuarkusTest
class MatchPagesTest {

  private final Rankings rankings = new Rankings();
  private final Tenant agency = rankings.agency;

  @Test
  void pagesMakeUpTheWholeListAndEqualsShareARank() {
    String vacancy = rankings.vacancy(rankings.mriNights());
    for (int i = 0; i < 5; i++) {
      rankings.candidate(rankings.maria().put("externalId", "TWIN-" + i));
    }
    ObjectNode junior = rankings.maria().put("externalId", "JUNIOR");
    ((ObjectNode) junior.withArray("experience").get(0)).put("months", 25);
    rankings.candidate(junior);

    List<Object> whole = rankings.all(Rankings.path(vacancy) + "&limit=200", "externalId");
    List<Object> paged = rankings.all(Rankings.path(vacancy) + "&limit=2", "externalId");
    assertThat(paged).isEqualTo(whole).hasSize(6).endsWith("JUNIOR");
    assertThat(rankings.all(Rankings.path(vacancy) + "&limit=4", "rank"))
        .containsExactly(1, 1, 1, 1, 1, 6);
  }

  @Test
  void cursorIsBoundToItsList() {
    String vacancy = rankings.vacancy(rankings.mriNights());
    rankings.candidate(rankings.maria().put("externalId", "ONE"));
    rankings.candidate(rankings.maria().put("externalId", "TWO"));
    String cursor = rankings.matches(vacancy, "&limit=1").extract().path("nextCursor");
    agency.calls().get(Rankings.path(vacancy) + "&limit=1&cursor=" + cursor).then().statusCode(200);
    for (String other : List.of("&weights.PAY=1", "&eligibility=ELIGIBLE")) {
      agency
          .calls()
          .get(Rankings.path(vacancy) + "&cursor=" + cursor + other)
          .then()
          .statusCode(400)
          .body("errors.parameter", contains("cursor"));
    }
    agency
        .calls()
        .get(
            Rankings.path(rankings.vacancy(rankings.mriNights().put("externalId", "REQ-79")))
                + "&cursor="
                + cursor)
        .then()
        .statusCode(400);
  }
}
