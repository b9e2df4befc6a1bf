package org.imagingmatch.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.imagingmatch.Owned;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls can be taken away for a test, each alone, and are put back. */
@QuarkusTest
class WallsTest {

  private static final String TEXT = "select a.discoverable, a.restricted from a where ";

  @AfterEach
  void putBack() {
    Walls.BOTH.stand();
  }

  @ParameterizedTest
  @CsvSource({"BOTH, 404", "POLICIES_ONLY, 404", "PREDICATES_ONLY, 404", "NEITHER, 200"})
  void oneWallIsEnoughAndNoneIsNot(Walls walls, int status) {
    Owned facility = Owned.facility();
    String id = facility.create().path("id");
    Tenant stranger = Tenant.provider();
    walls.stand();
    stranger.calls().get("/v1/facilities/" + id).then().statusCode(status);
  }

  @ParameterizedTest
  @EnumSource
  void policiesThatWereTakenAwayAreBackAfterwards(Walls walls) {
    List<String> before = RemovablePolicies.secured();
    assertThat(before).contains("organisation", "facility", "vacancy", "candidate");
    walls.stand();
    boolean kept = walls == Walls.BOTH || walls == Walls.POLICIES_ONLY;
    assertThat(RemovablePolicies.secured()).isEqualTo(kept ? before : List.of());
    Walls.BOTH.stand();
    assertThat(RemovablePolicies.secured()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.organisation_id=?",
        "organisation_id = ?",
        "f.organisation_id = any (?)",
        "s.agency_id = ?",
        "v.status = 'OPEN'",
        "a.kind='AGENCY'",
        "a.restricted=false",
        "not v.restricted",
        "e.everybody <> (? = any (e.agencies))",
        "f.discoverable"
      })
  void conditionsAboutWhoMaySeeBecomeTrue(String condition) {
    assertThat(RemovablePredicates.without(TEXT + condition + " and a.id=?"))
        .isEqualTo(TEXT + "(" + condition + " or true) and a.id=?");
  }

  @Test
  void ofAKeyTheIdIsLeft() {
    assertThat(
            RemovablePredicates.without(
                TEXT + "(a.organisation_id,a.id) in ((?,?),(?,?)) for no key update of a"))
        .isEqualTo(
            TEXT
                + "exists (select from (values (?::uuid,?::uuid),(?::uuid,?::uuid))"
                + " as wanted(organisation, id) where wanted.id = a.id) for no key update of a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update a set b=? where organisation_id=?",
        "delete from a where organisation_id=?",
        "select a.discoverable,a.restricted from a where a.organisation_id=b.organisation_id",
        "select a.id from a where a.status in (?,?) and a.id=?"
      })
  void whatWritesAndWhatJoinsStays(String sql) {
    assertThat(RemovablePredicates.without(sql)).isEqualTo(sql);
  }
}
