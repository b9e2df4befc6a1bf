package org.imagingmatch.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.audit.AuditLog;
import org.junit.jupiter.api.Test;

/** Whom a backup brings back, and whose erasure is known, does not stay. */
@QuarkusTest
class ErasedAgainTest {

  @Inject ErasedAgain again;

  private final Owned kind = Owned.candidate();

  @Test
  void whoIsBackIsErasedAndNobodyElse() {
    Response person = kind.create(Examples.bareCandidate());
    Response never = kind.create(kind.saying("B-1"));
    Owned elsewhere = Owned.candidate();
    Response namesake = elsewhere.create();
    String backup = backup(person);
    erase(person);
    restore(backup);
    assertThat(status(kind, person)).isEqualTo(200);
    assertThat(again.run()).isEqualTo(1);
    Problem.is(kind.owner().calls().get(person.header("Location")), 404);
    assertThat(status(kind, never)).isEqualTo(200);
    assertThat(status(elsewhere, namesake)).isEqualTo(200);
    assertThat(new AuditLog(kind.owner()).events("action=candidate.erased")).hasSize(2);
    assertThat(again.run()).isZero();
  }

  @Test
  void whoIsBackUnderTheNameOfTheAgencyIsErasedToo() {
    Response person = kind.create();
    String backup = backup(person);
    erase(person);
    String anotherId = "00000000-0000-4000-8000-" + person.jsonPath().getString("id").substring(24);
    restore(backup.replace(person.jsonPath().getString("id"), anotherId));
    assertThat(again.run()).isEqualTo(1);
    Problem.is(kind.owner().calls().get(kind.byExternalId("A-1029")), 404);
  }

  private void erase(Response person) {
    Response erased = kind.owner().calls().post(person.header("Location") + "/erasure");
    assertThat(erased.statusCode()).as(erased.asString()).isEqualTo(201);
  }

  private static int status(Owned kind, Response person) {
    return kind.owner().calls().get(person.header("Location")).statusCode();
  }

  private static String backup(Response person) {
    return Database.texts(
            "select to_jsonb(c) from candidate c where id = '%s'"
                .formatted(person.jsonPath().getString("id")))
        .get(0);
  }

  private static void restore(String backup) {
    Database.execute(
        "insert into candidate select * from jsonb_populate_record(null::candidate, $$%s$$)"
            .formatted(backup));
  }
}
