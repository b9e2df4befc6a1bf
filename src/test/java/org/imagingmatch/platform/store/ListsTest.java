package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists, page by page. */
@QuarkusTest
class ListsTest {

  @Inject SessionFactory sessions;

  @ParameterizedTest
  @EnumSource
  void everyItemIsReadOnceWhileOthersAreInserted(Owned.Kind each) {
    Owned kind = each.fresh();
    List<String> first = make(kind, 0, 7);
    List<String> read = new ArrayList<>();
    String cursor = "";
    for (int page = 0; cursor != null; page++) {
      Response response = kind.owner().calls().get(kind.path() + "?limit=3" + cursor);
      assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
      read.addAll(response.jsonPath().getList("items.id", String.class));
      String next = response.jsonPath().getString("nextCursor");
      assertThat(response.asString().contains("nextCursor")).isEqualTo(next != null);
      cursor = next == null ? null : "&cursor=" + next;
      if (page < 3) {
        make(kind, 100 + page, 1);
      }
    }
    assertThat(read).doesNotHaveDuplicates().containsSubsequence(first).hasSizeGreaterThan(7);
  }

  @ParameterizedTest
  @EnumSource
  void cursorBelongsToItsListAndFilters(Owned.Kind each) {
    Owned kind = each.fresh();
    make(kind, 0, 3);
    String cursor =
        kind.owner().calls().get(kind.path() + "?limit=1").jsonPath().getString("nextCursor");
    assertThat(cursor).matches("[A-Za-z0-9_-]+");
    String page = kind.path() + "?limit=1&cursor=";
    assertThat(kind.owner().calls().get(page + cursor).statusCode()).isEqualTo(200);
    String filter = kind.path().endsWith("facilities") ? "&region=US" : "&role=MRI-TECH";
    char other = cursor.charAt(0) == 'A' ? 'B' : 'A';
    for (String wrong :
        List.of(
            cursor + filter,
            other + cursor.substring(1),
            cursor.substring(1),
            cursor + "A",
            "x",
            "%00")) {
      Problem.is(kind.owner().calls().get(page + wrong), 400);
    }
    Problem.is(each.fresh().owner().calls().get(page + cursor), 400);
  }

  @Test
  void limitIsTwentyByDefaultAndAtMostTwoHundred() {
    Owned kind = Owned.facility();
    make(kind, 0, 21);
    assertThat(ids(kind, "")).hasSize(20);
    assertThat(ids(kind, "?limit=21")).hasSize(21);
    assertThat(ids(kind, "?limit=5000")).hasSize(21);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "1.5", "99999999999", "%20"})
  void limitThatIsNoneIsRefused(String limit) {
    Owned kind = Owned.facility();
    Problem.is(kind.owner().calls().get(kind.path() + "?limit=" + limit), 400);
  }

  @Test
  void facilitiesAreFoundByRegion() {
    Owned kind = Owned.facility();
    String oregon = kind.create().jsonPath().getString("id");
    ObjectNode abroad = kind.body().deepCopy().put("externalId", "F-2").put("region", "CA-BC");
    String canada = kind.create(abroad).jsonPath().getString("id");
    assertThat(ids(kind, "")).containsExactly(oregon, canada);
    assertThat(ids(kind, "?region=US-OR")).containsExactly(oregon);
    assertThat(ids(kind, "?region=US")).containsExactly(oregon);
    assertThat(ids(kind, "?region=CA")).containsExactly(canada);
    assertThat(ids(kind, "?region=US-WA")).isEmpty();
  }

  @Test
  void vacanciesAreFoundByWhatTheyState() {
    Owned kind = Owned.vacancy();
    String id = kind.create().jsonPath().getString("id");
    String facility = kind.body().get("facilityId").textValue();
    for (String found :
        List.of(
            "status=OPEN",
            "status=DRAFT&status=OPEN",
            "role=MRI-TECH",
            "modality=MR",
            "facilityId=" + facility,
            "region=US",
            "region=US-OR",
            "status=OPEN&role=MRI-TECH&modality=MR&region=US&facilityId=" + facility)) {
      assertThat(ids(kind, "?" + found)).as(found).containsExactly(id);
    }
    for (String empty :
        List.of(
            "status=DRAFT",
            "role=RADIOGRAPHER",
            "modality=CT",
            "region=CA",
            "facilityId=" + id,
            "status=OPEN&modality=CT")) {
      assertThat(ids(kind, "?" + empty)).as(empty).isEmpty();
    }
  }

  @Test
  void candidatesAreFoundByWhatIsRecorded() {
    Owned kind = Owned.candidate();
    String id = kind.create().jsonPath().getString("id");
    for (String found :
        List.of("status=ACTIVE", "role=MRI-TECH", "modality=MR", "credential=ARRT-MR")) {
      assertThat(ids(kind, "?" + found)).as(found).containsExactly(id);
    }
    for (String empty :
        List.of("status=ARCHIVED", "role=RADIOGRAPHER", "modality=CT", "credential=ARRT-CT")) {
      assertThat(ids(kind, "?" + empty)).as(empty).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vacancies?status=OPENED",
        "vacancies?role=XYZ",
        "vacancies?modality=%00",
        "vacancies?facilityId=1",
        "vacancies?region=Oregon",
        "facilities?region='"
      })
  void filterThatCannotBeIsRefusedWithItsName(String list) {
    Response response = Owned.facility().owner().calls().get("/v1/" + list);
    Problem.is(response, 400);
    String name = list.replaceAll(".*\\?|=.*", "");
    assertThat(response.jsonPath().getList("errors.parameter", String.class)).containsExactly(name);
  }

  @Test
  void pageOfCandidatesTakesAFixedNumberOfQueries() {
    Owned kind = Owned.candidate();
    make(kind, 0, 30);
    long ten = queries(kind, 10);
    assertThat(queries(kind, 30)).isEqualTo(ten).isLessThan(15);
  }

  private long queries(Owned kind, int limit) {
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    assertThat(ids(kind, "?limit=" + limit)).hasSize(limit);
    long count = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    return count;
  }

  private static List<String> make(Owned kind, int from, int count) {
    List<String> ids = new ArrayList<>();
    for (int i = from; i < from + count; i++) {
      ObjectNode body = kind.body().deepCopy().put("externalId", "N-" + i);
      ids.add(kind.create(body).jsonPath().getString("id"));
    }
    return ids;
  }

  private static List<String> ids(Owned kind, String query) {
    Response response = kind.owner().calls().get(kind.path() + query);
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return response.jsonPath().getList("items.id", String.class);
  }
}
