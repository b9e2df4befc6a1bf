package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.imagingmatch.Examples;
import org.imagingmatch.Tenant;

/** What a list finds by an address, and the search beside it by a body. */
record Found(Tenant owner, String path) {

  /** External ids by a query such as {@code role=MRI-TECH}. */
  List<String> listed(String query) {
    return names(answer(owner.calls().get(path + "?limit=200&" + query)));
  }

  /** One page of the usual length. */
  JsonPath page(String query) {
    return answer(owner.calls().get(path + "?" + query));
  }

  /** External ids by a body, in single quotes. */
  List<String> searched(String body) {
    return names(search(body));
  }

  JsonPath search(String body) {
    return answer(send(body));
  }

  Response send(String body) {
    return owner.sends(Examples.json(body.replace('\'', '"'))).post(path + ":search");
  }

  static JsonPath answer(Response response) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return response.jsonPath();
  }

  /** Names in a row of a test; null = none. */
  static String[] names(String found) {
    return found == null ? new String[0] : found.split(" ");
  }

  private static List<String> names(JsonPath answer) {
    return answer.getList("items.externalId", String.class);
  }
}
