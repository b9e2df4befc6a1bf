package org.imagingmatch.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.Tenant;

/** Somebody who reads a feed, and remembers where it is. */
public final class Feed {

  private static final String PATH = "/v1/events?limit=";

  private final Tenant reader;
  private String cursor;

  /** From the oldest event on. */
  public Feed(Tenant reader) {
    this.reader = reader;
  }

  /** From this moment on. */
  public static Feed fromNowOn(Tenant reader) {
    Feed feed = new Feed(reader);
    feed.cursor = "now";
    assertThat(feed.read()).isEmpty();
    return feed;
  }

  /** Everything that came since it was read last. */
  public List<JsonNode> read() {
    return read(200);
  }

  /** The same, so many at a time. */
  List<JsonNode> read(int limit) {
    List<JsonNode> events = new ArrayList<>();
    JsonNode page;
    do {
      page = page(limit, "");
      page.get("items").forEach(events::add);
    } while (page.has("nextCursor"));
    return events;
  }

  /** One page, with further parameters. */
  public JsonNode page(int limit, String parameters) {
    String after = cursor == null ? "" : "&after=" + cursor;
    // It would hold up the feed, as every transaction that writes does.
    Database.awaitOwnWork();
    Response answer = reader.calls().get(PATH + limit + after + parameters);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    JsonNode page = Examples.tree(answer.asString());
    cursor = page.get("cursor").textValue();
    if (page.has("nextCursor")) {
      assertThat(page.get("nextCursor").textValue()).isEqualTo(cursor);
    }
    return page;
  }

  /** The types of what came since it was read last. */
  public List<String> types() {
    return read().stream().map(each -> each.get("type").textValue()).toList();
  }

  String cursor() {
    return cursor;
  }
}
