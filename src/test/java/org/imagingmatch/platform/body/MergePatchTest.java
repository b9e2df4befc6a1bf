package org.imagingmatch.platform.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.junit.jupiter.api.Test;

/** RFC 7396: what is not mentioned stays, null removes, lists are replaced. */
@QuarkusTest
class MergePatchTest {

  @Test
  void fieldsAreChangedRemovedAndLeftAlone() {
    Owned kind = Owned.candidate();
    Response created = kind.create();
    Response patched =
        patch(
            kind,
            created,
            """
            {"externalId":null,"contact":{"phone":null},"name":{"family":"Cruz"},
             "shifts":["DAY"],"licences":null,"education":[],"minimumPay":null}""");
    assertThat(patched.statusCode()).as(patched.asString()).isEqualTo(200);
    ObjectNode expected = kind.body().deepCopy();
    expected.remove(List.of("externalId", "licences", "minimumPay"));
    ((ObjectNode) expected.get("contact")).remove("phone");
    ((ObjectNode) expected.get("name")).put("family", "Cruz");
    expected.putArray("shifts").add("DAY");
    expected.putArray("education");
    assertThat(content(patched)).isEqualTo(expected);
    assertThat(kind.owner().calls().get(created.header("Location")).asString())
        .isEqualTo(patched.asString());
  }

  @Test
  void objectIsMadeWhereNoneWas() {
    Owned kind = Owned.candidate();
    Response created = kind.create(Examples.bareCandidate());
    Response patched = patch(kind, created, "{\"home\":{\"region\":\"PH\",\"location\":null}}");
    assertThat(patched.statusCode()).as(patched.asString()).isEqualTo(200);
    assertThat(content(patched).get("home")).isEqualTo(Examples.json("{\"region\":\"PH\"}"));
  }

  @Test
  void weightsAreMergedByName() {
    Owned kind = Owned.vacancy();
    Response created = kind.create();
    Response added = patch(kind, created, "{\"weights\":{\"PAY\":9}}");
    assertThat(content(added).get("weights"))
        .isEqualTo(Examples.json("{\"EXPERIENCE\":30,\"PAY\":9}"));
    Response removed = patch(kind, added, "{\"weights\":{\"EXPERIENCE\":null}}");
    assertThat(content(removed).get("weights")).isEqualTo(Examples.json("{\"PAY\":9}"));
  }

  @Test
  void resultIsCheckedLikeAWholeBody() {
    Owned kind = Owned.vacancy();
    Response created = kind.create();
    Problem.at(
        patch(kind, created, "{\"title\":null,\"headcount\":0,\"pay\":{\"to\":\"1.00\"}}"),
        "/title",
        "/headcount",
        "/pay/to");
    assertThat(kind.owner().calls().get(created.header("Location")).asString())
        .isEqualTo(created.asString());
  }

  @Test
  void mistypedNameIsSeenAlsoWhenItRemoves() {
    Owned kind = Owned.vacancy();
    Response created = kind.create();
    Problem.at(
        patch(kind, created, "{\"titel\":null,\"pay\":{\"too\":null}}"), "/titel", "/pay/too");
  }

  @Test
  void onlyObjectsArePatches() {
    Owned kind = Owned.vacancy();
    Response created = kind.create();
    for (String body : List.of("", "null", "[]", "\"x\"", "{")) {
      Problem.at(patch(kind, created, body), "");
    }
  }

  @Test
  void otherMediaTypesAreNotPatches() {
    Owned kind = Owned.facility();
    String at = kind.create().header("Location");
    for (String type : List.of("application/json-patch+json", "text/plain")) {
      Problem.is(
          kind.owner().calls().contentType(type).header("If-Match", "*").body("{}").patch(at), 415);
    }
    assertThat(kind.owner().sends("{}").header("If-Match", "*").patch(at).statusCode())
        .isEqualTo(200);
  }

  private static Response patch(Owned kind, Response current, String patch) {
    return kind.owner()
        .calls()
        .contentType("application/merge-patch+json")
        .header("If-Match", current.header("ETag"))
        .body(patch)
        .patch(kind.path() + "/" + current.jsonPath().getString("id"));
  }

  private static ObjectNode content(Response response) {
    ObjectNode body = Examples.json(response.asString());
    body.remove(List.of("id", "createdAt", "updatedAt"));
    return body;
  }
}
