package org.imagingmatch.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.platform.store.Moments;
import org.imagingmatch.platform.store.TimeOrderedId;

/** How events stand in the database. */
final class EventRows {

  /** Its own, so that no change of the API's changes what is stored. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private EventRows() {}

  /** Rows to be written, by column, as JSON. */
  static String written(List<NewEvent> events, Instant now) {
    Instant at = Moments.of(now);
    try {
      return JSON.writeValueAsString(events.stream().map(each -> row(each, at)).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> row(NewEvent event, Instant at) {
    Map<String, Object> row = new HashMap<>();
    row.put("organisation_id", event.organisationId());
    row.put("id", TimeOrderedId.at(at));
    row.put("at", at.toString());
    row.put("type", event.type().text());
    row.put("subject_kind", event.kind());
    row.put("subject_id", event.id());
    row.put("external_id", event.externalId());
    row.put("version", event.version());
    row.put("data", event.data());
    if (event.audience() != null) {
      row.put("everybody", event.audience().everybody());
      row.put("agencies", event.audience().agencies());
    }
    return row;
  }

  /** The event of a row with the columns of {@link EventRepository}. */
  static Event read(ResultSet row) throws SQLException {
    Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
    String type = row.getString("type");
    EventData data = data(row.getString("data"));
    return new Event(
        row.getObject("id", UUID.class),
        type,
        at,
        EventSubject.of(
            EventType.of(type).orElseThrow(),
            row.getString("subject_kind"),
            row.getObject("subject_id", UUID.class),
            row.getString("external_id"),
            row.getObject("version", Long.class),
            data),
        data,
        new Position(
            row.getLong("epoch"), row.getLong("transaction"), row.getLong("sequence"), at));
  }

  private static EventData data(String json) {
    try {
      return json == null ? null : JSON.readValue(json, EventData.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
