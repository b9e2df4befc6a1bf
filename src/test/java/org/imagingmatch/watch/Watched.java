package org.imagingmatch.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.imagingmatch.Database;
import org.imagingmatch.Owned;
import org.imagingmatch.Tenant;
import org.imagingmatch.event.Feed;

/** An open vacancy, and an agency that can watch it, with a person who is eligible to be made. */
final class Watched {

  static final String BECAME = "match.became-eligible";
  static final String STOPPED = "match.stopped-being-eligible";

  private static final String MATCHES =
      "&types=match.became-eligible&types=match.stopped-being-eligible";

  final Owned vacancy = Owned.vacancy();
  final String vacancyId = vacancy.create().path("id");
  final Owned person = Owned.candidate();
  final Tenant agency = person.owner();
  private final WatchJob job;
  private Feed feed;

  Watched(WatchJob job) {
    this.job = job;
  }

  /** Begins to watch, and to listen. */
  void watch() {
    agency.calls().put(at()).then().statusCode(200);
    feed = Feed.fromNowOn(agency);
  }

  /** The address of the watch. */
  String at() {
    return "/v1/vacancies/" + vacancyId + "/watch";
  }

  /** Who became eligible and who stopped being so since the last time. */
  JsonNode events() {
    ArrayNode events = JsonNodeFactory.instance.arrayNode();
    JsonNode page;
    do {
      page = feed.page(200, MATCHES);
      page.get("items").forEach(events::add);
    } while (page.has("nextCursor"));
    return events;
  }

  /** The types of that. */
  List<String> heard() {
    return events().findValuesAsText("type");
  }

  /** Makes the vacancy ask for something else. */
  void ask(String change) {
    String at = "/v1/vacancies/" + vacancyId;
    vacancy.owner().sends(change).header("If-Match", "*").patch(at).then().statusCode(200);
  }

  /** Judges everybody, if that is due. */
  void judge() {
    Database.awaitOwnWork();
    job.run();
  }
}
