package org.imagingmatch.bench.seed;

import java.util.List;
import java.util.UUID;
import org.imagingmatch.matching.Edition;
import org.imagingmatch.matching.FactsJson;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.GeoPoint;
import org.imagingmatch.matching.model.Prospect;
import org.imagingmatch.matching.model.Qualification;
import org.imagingmatch.matching.model.Qualifications;
import org.imagingmatch.matching.model.RuleBook;

/** The rows that ranking reads, as the service derives them from a candidate. */
final class ReadModelRows {

  private final Rows rows = new Rows();
  private final UUID agency;
  private final RuleBook rules;
  private final String edition;

  ReadModelRows(UUID agency, RuleBook rules) {
    this.agency = agency;
    this.rules = rules;
    this.edition = new Edition(rules).current();
    rows.table("candidate_facts", "organisation_id candidate_id facts discoverable edition")
        .table(
            "qualification",
            """
            organisation_id candidate_id modality place valid_until cell weakness months
            last_used_on latitude longitude home_region verification certified_until free_from
            free_until background places wishes discoverable
            """);
  }

  Rows rows() {
    return rows;
  }

  void add(Person person) {
    CandidateFacts facts = person.facts();
    boolean discoverable = person.active() && person.recorded().discoverable();
    rows.add("candidate_facts", agency, person.id(), FactsJson.write(facts), discoverable, edition);
    List<Qualification> all = person.active() ? Qualifications.of(facts, rules) : List.of();
    all.forEach(row -> add(row, discoverable));
  }

  private void add(Qualification row, boolean discoverable) {
    Prospect person = row.prospect();
    GeoPoint home = person.home();
    rows.add(
        "qualification",
        agency,
        person.id(),
        row.modality(),
        row.place(),
        row.validUntil(),
        row.cell(),
        person.weakness(),
        person.months(),
        person.lastUsedOn(),
        home == null ? null : home.latitude(),
        home == null ? null : home.longitude(),
        person.homeRegion(),
        person.verification(),
        row.certifiedUntil(),
        person.freeFrom(),
        row.freeUntil(),
        person.background(),
        row.places(),
        row.wishes(),
        discoverable);
  }
}
