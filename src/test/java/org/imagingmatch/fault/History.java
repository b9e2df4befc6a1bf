package org.imagingmatch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.imagingmatch.TwoServices;
import org.imagingmatch.platform.Roles;

/**
 * What was acknowledged to those who wrote for an agency.
 *
 * @param acknowledged how many writes
 * @param people as they were written last, all that the agency has
 */
record History(TwoServices two, UUID agency, int acknowledged, List<Written> people) {

  /** Every write is there once, and so is what tells of it. */
  void isKept() throws Exception {
    everyWriteIsThereOnce();
    everyWriteIsInTheLogOnce();
    everyWriteIsToldOnce(new Follower(two, agency).read(1));
  }

  /** For the report. */
  String figure() {
    return "%d writes acknowledged, 0 lost, 0 done twice".formatted(acknowledged);
  }

  private void everyWriteIsThereOnce() throws Exception {
    assertThat(count("candidate", "true")).isEqualTo(people.size());
    for (Written person : people) {
      var answer =
          two.calls(agency, Roles.AGENCY).get(two.address(0) + "/v1/candidates/" + person.id());
      assertThat(answer.header("ETag")).as(person.toString()).isEqualTo(person.etag());
      assertThat(answer.<String>path("name.given")).isEqualTo(person.given());
      assertThat(answer.<String>path("externalId")).isEqualTo(person.externalId());
    }
  }

  private void everyWriteIsInTheLogOnce() throws Exception {
    int updates = people.stream().mapToInt(Written::updates).sum();
    assertThat(count("audit_event", "action = 'candidate.created'")).isEqualTo(people.size());
    assertThat(count("audit_event", "action = 'candidate.updated'")).isEqualTo(updates);
    assertThat(
            count(
                "(select distinct organisation_id, subject_id, subject_version from audit_event"
                    + " where action in ('candidate.created', 'candidate.updated')) as write",
                "true"))
        .isEqualTo(people.size() + updates);
  }

  private int count(String table, String condition) throws Exception {
    return two.count(
        "select count(*) from %s where organisation_id = '%s' and %s"
            .formatted(table, agency, condition));
  }

  private void everyWriteIsToldOnce(List<JsonNode> told) {
    Map<String, List<String>> byPerson = new HashMap<>();
    told.forEach(
        event ->
            byPerson
                .computeIfAbsent(event.at("/subject/id").textValue(), id -> new ArrayList<>())
                .add(event.get("type").textValue()));
    for (Written person : people) {
      assertThat(byPerson.remove(person.id()))
          .as(person.toString())
          .isEqualTo(
              Stream.concat(
                      Stream.of("candidate.created"),
                      Stream.generate(() -> "candidate.updated").limit(person.updates()))
                  .toList());
    }
    assertThat(byPerson).isEmpty();
  }
}
