package org.imagingmatch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.Examples;
import org.imagingmatch.TwoServices;
import org.imagingmatch.platform.Roles;

/** Keeps a copy of the feed of an agency, page by page, from whichever replica. */
final class Follower {

  private final TwoServices two;
  private final UUID agency;
  private final List<JsonNode> copy = new ArrayList<>();
  private String cursor;

  Follower(TwoServices two, UUID agency) {
    this.two = two;
    this.agency = agency;
  }

  /** Reads what came since, and tells all that came so far. */
  List<JsonNode> read(int replica) {
    JsonNode page;
    do {
      Response answer =
          two.calls(agency, Roles.AGENCY)
              .get(
                  two.address(replica)
                      + "/v1/events?limit=200"
                      + (cursor == null ? "" : "&after=" + cursor));
      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
      page = Examples.tree(answer.asString());
      cursor = page.get("cursor").textValue();
      page.get("items").forEach(copy::add);
    } while (page.has("nextCursor"));
    return copy;
  }
}
