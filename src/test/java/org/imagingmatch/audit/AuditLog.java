package org.imagingmatch.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.Tenant;
import org.imagingmatch.Told;
import org.imagingmatch.platform.Roles;

/** An organisation's audit log, as its auditor reads it. */
public record AuditLog(Tenant organisation) {

  /** The events of all pages, the newest first. */
  public List<Map<String, Object>> events(String... filters) {
    List<Map<String, Object>> events = new ArrayList<>();
    String query =
        Stream.concat(Stream.of("?limit=3"), Arrays.stream(filters))
            .collect(Collectors.joining("&"));
    String cursor = null;
    do {
      Response page = get(cursor == null ? query : query + "&cursor=" + cursor);
      assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
      events.addAll(Told.all(page, "items"));
      cursor = Told.by(page).path("nextCursor").textValue();
    } while (cursor != null);
    // That it takes part at all is of no interest to most.
    events.removeIf(event -> event.get("action").equals("organisation.created"));
    return events;
  }

  /** What was done, the oldest first. */
  public List<String> actions(String... filters) {
    List<String> actions = new ArrayList<>();
    events(filters).forEach(event -> actions.add(0, (String) event.get("action")));
    return actions;
  }

  Response get(String query) {
    return organisation.as(Roles.AUDITOR).calls().get("/v1/audit" + query);
  }
}
