package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is overwritten unseen, and nothing is sent twice. */
@QuarkusTest
class ConditionalRequestsTest {

  @ParameterizedTest
  @EnumSource
  void whoHasTheStateIsToldSo(Owned.Kind each) {
    Owned kind = each.fresh();
    Response created = kind.create();
    String at = created.header("Location");
    String tag = created.header("ETag");
    assertThat(tag).matches("\"[^\"]+\"");
    for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
      Response again = kind.owner().calls().header("If-None-Match", known).get(at);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.asString()).isEmpty();
      assertThat(again.header("ETag")).isEqualTo(tag);
    }
    assertThat(kind.owner().calls().header("If-None-Match", "\"x\"").get(at).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource
  void changeNeedsTheStateThatIsChanged(Owned.Kind each) {
    Owned kind = each.fresh();
    Response created = kind.create();
    for (String at : List.of(created.header("Location"), kind.byExternalId(externalId(kind)))) {
      boolean byId = at.equals(created.header("Location"));
      Problem.is(kind.owner().sends("{}").patch(at), 428);
      Problem.is(kind.owner().calls().delete(at), 428);
      if (byId) {
        Problem.is(kind.owner().sends(kind.body()).put(at), 428);
      }
      for (String stale : List.of("\"x\"", "W/" + created.header("ETag"))) {
        Problem.is(kind.owner().sends("{}").header("If-Match", stale).patch(at), 412);
        Problem.is(kind.owner().calls().header("If-Match", stale).delete(at), 412);
        Problem.is(kind.owner().sends(kind.body()).header("If-Match", stale).put(at), 412);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void conditionThatIsNoneIsRefused(Owned.Kind each) {
    Owned kind = each.fresh();
    Response created = kind.create();
    String at = created.header("Location");
    for (String wrong : List.of("x", "\"x", "*, *", created.header("ETag") + " x", "")) {
      for (String header : List.of("If-Match", "If-None-Match")) {
        Response read = kind.owner().calls().header(header, wrong).get(at);
        Problem.is(read, 400);
        assertThat(read.<String>path("errors[0].parameter")).isEqualTo(header);
      }
      Problem.is(kind.owner().sends("{}").header("If-Match", wrong).patch(at), 400);
      Problem.is(kind.owner().calls().header("If-Match", wrong).delete(at), 400);
      String byName = kind.byExternalId(externalId(kind));
      Problem.is(kind.owner().sends(kind.body()).header("If-None-Match", wrong).put(byName), 400);
    }
    assertThat(kind.owner().calls().get(at).header("ETag")).isEqualTo(created.header("ETag"));
  }

  @ParameterizedTest
  @EnumSource
  void conditionMayComeInSeveralLines(Owned.Kind each) {
    Owned kind = each.fresh();
    Response created = kind.create();
    String at = created.header("Location");
    String tag = created.header("ETag");
    assertThat(
            kind.owner()
                .calls()
                .header("If-None-Match", "\"x\"")
                .header("If-None-Match", tag)
                .get(at)
                .statusCode())
        .isEqualTo(304);
    assertThat(
            kind.owner()
                .sends("{}")
                .header("If-Match", "\"x\"")
                .header("If-Match", tag)
                .patch(at)
                .statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource
  void putByExternalIdDoesNotReplaceTheStateThatIsNamed(Owned.Kind each) {
    Owned kind = each.fresh();
    String tag = kind.create().header("ETag");
    String at = kind.byExternalId(externalId(kind));
    for (String named : List.of(tag, "W/" + tag, "\"x\", " + tag)) {
      Problem.is(kind.owner().sends(kind.body()).header("If-None-Match", named).put(at), 412);
    }
    assertThat(
            kind.owner().sends(kind.body()).header("If-None-Match", "\"x\"").put(at).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource
  void everyWriteHasAnEntityTagOfItsOwnAlsoWhenNothingDiffers(Owned.Kind each) {
    Owned kind = each.fresh();
    Response created = kind.create();
    String at = created.header("Location");
    String first = created.header("ETag");
    Response second = kind.owner().sends(kind.body()).header("If-Match", first).put(at);
    assertThat(second.statusCode()).as(second.asString()).isEqualTo(200);
    Response third = kind.owner().sends("{}").header("If-Match", second.header("ETag")).patch(at);
    assertThat(third.statusCode()).isEqualTo(200);
    assertThat(List.of(first, second.header("ETag"), third.header("ETag"))).doesNotHaveDuplicates();
    assertThat(kind.owner().calls().get(at).header("ETag")).isEqualTo(third.header("ETag"));
    Problem.is(kind.owner().sends("{}").header("If-Match", first).patch(at), 412);
    assertThat(kind.owner().sends("{}").header("If-Match", "*").patch(at).statusCode())
        .isEqualTo(200);
    String listed = first + ", " + kind.owner().calls().get(at).header("ETag");
    assertThat(kind.owner().sends("{}").header("If-Match", listed).patch(at).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsDeletedIsGone(Owned.Kind each) {
    Owned kind = each.fresh();
    Response created = kind.create();
    String at = created.header("Location");
    Response deleted = kind.owner().calls().header("If-Match", created.header("ETag")).delete(at);
    assertThat(deleted.statusCode()).isEqualTo(204);
    assertThat(deleted.asString()).isEmpty();
    Problem.is(kind.owner().calls().header("If-Match", created.header("ETag")).delete(at), 404);
    Problem.is(kind.owner().calls().delete(at), 404);
    Problem.is(kind.owner().calls().get(at), 404);
    Problem.is(kind.owner().sends(kind.body()).header("If-Match", "*").put(at), 404);
    Problem.is(kind.owner().sends("{}").header("If-Match", "*").patch(at), 404);
  }

  @ParameterizedTest
  @EnumSource
  void putByExternalIdCreatesThenReplaces(Owned.Kind each) {
    Owned kind = each.fresh();
    String at = kind.byExternalId(externalId(kind));
    Problem.is(kind.owner().sends(kind.body()).header("If-Match", "*").put(at), 412);
    Response created = kind.owner().sends(kind.body()).header("If-None-Match", "*").put(at);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    assertThat(created.header("Location")).endsWith(created.jsonPath().getString("id"));
    Problem.is(kind.owner().sends(kind.body()).header("If-None-Match", "*").put(at), 412);
    Response replaced = kind.owner().sends(kind.body()).put(at);
    assertThat(replaced.statusCode()).isEqualTo(200);
    assertThat(replaced.jsonPath().getString("id")).isEqualTo(created.jsonPath().getString("id"));
    String stale = created.header("ETag");
    Problem.is(kind.owner().sends(kind.body()).header("If-Match", stale).put(at), 412);
    String current = replaced.header("ETag");
    assertThat(kind.owner().sends(kind.body()).header("If-Match", current).put(at).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource
  void deletedAndMadeAnewIsAnotherState(Owned.Kind each) {
    Owned kind = each.fresh();
    String at = kind.byExternalId(externalId(kind));
    Response first = kind.owner().sends(kind.body()).put(at);
    kind.owner().calls().header("If-Match", "*").delete(at);
    Response second = kind.owner().sends(kind.body()).put(at);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.header("ETag")).isNotEqualTo(first.header("ETag"));
  }

  @ParameterizedTest
  @EnumSource
  void anotherOrganisationFindsNothing(Owned.Kind each) {
    Owned kind = each.fresh();
    Response created = kind.create();
    Tenant other = kind.path().contains("candidates") ? Tenant.agency() : Tenant.provider();
    for (String at : List.of(created.header("Location"), kind.byExternalId(externalId(kind)))) {
      Problem.is(other.calls().get(at), 404);
      Problem.is(other.sends("{}").header("If-Match", "*").patch(at), 404);
      Problem.is(other.calls().header("If-Match", "*").delete(at), 404);
    }
    Problem.is(
        other.sends(kind.body()).header("If-Match", "*").put(created.header("Location")), 404);
    assertThat(other.calls().get(kind.path()).jsonPath().getList("items")).isEmpty();
    assertThat(kind.owner().calls().get(created.header("Location")).asString())
        .isEqualTo(created.asString());
  }

  @ParameterizedTest
  @EnumSource
  void externalIdIsUniqueWithinItsOrganisationOnly(Owned.Kind each) {
    Owned kind = each.fresh();
    kind.create();
    Response again = kind.owner().sends(kind.body()).post(kind.path());
    Problem.is(again, 409);
    assertThat(again.jsonPath().getString("detail")).contains("externalId");
    each.fresh().create();
  }

  private static String externalId(Owned kind) {
    return kind.body().get("externalId").textValue();
  }
}
