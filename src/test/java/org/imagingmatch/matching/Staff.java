package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.Tenant;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.demo.people.People;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.reference.Catalogue;

/** Realistic people of a new agency, and whether the rows that ranking reads are theirs. */
final class Staff {

  private static final LocalDate TODAY = LocalDate.parse(Rankings.AS_OF);
  private static final People PEOPLE = new People(Catalogue.load());

  final Tenant agency = Tenant.agency();
  private final ObjectMapper json;
  private final RuleBook rules;
  private final Edition edition;

  Staff(ObjectMapper json, RuleBook rules, Edition edition) {
    this.json = json;
    this.rules = rules;
    this.edition = edition;
  }

  /** A body to send; the same for the same number. */
  ObjectNode body(int number) {
    return json.valueToTree(recorded(number));
  }

  static NewCandidate recorded(int number) {
    return PEOPLE.person("NL", number, TODAY);
  }

  /** Makes so many people. */
  void hire(int people) {
    for (int number = 1; number <= people; number++) {
      agency.sends(body(number)).post("/v1/candidates").then().statusCode(201);
    }
  }

  /** Everybody, as the API tells. */
  Map<UUID, NewCandidate> read() {
    Map<UUID, NewCandidate> people = new HashMap<>();
    String cursor = "";
    while (cursor != null) {
      String answer = agency.calls().get("/v1/candidates?limit=200" + cursor).asString();
      try {
        JsonNode page = json.readTree(answer);
        for (JsonNode one : page.get("items")) {
          people.put(
              UUID.fromString(one.get("id").textValue()),
              json.treeToValue(one, NewCandidate.class));
        }
        JsonNode next = page.get("nextCursor");
        cursor = next == null ? null : "&cursor=" + next.textValue();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return people;
  }

  /** Fails unless the rows are exactly those of the people. */
  void assertRowsAreTheirs(String when) {
    StoredRows stored = StoredRows.of(agency.id());
    StoredRows made = StoredRows.made(agency.id(), read(), rules, edition);
    assertThat(stored.facts()).as("facts %s", when).isEqualTo(made.facts());
    assertThat(stored.qualifications()).as("rows %s", when).isEqualTo(made.qualifications());
  }
}
