package org.imagingmatch.bench.seed;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.imagingmatch.matching.FactsJson;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Competences;
import org.imagingmatch.matching.model.RuleBook;

/** The rows that ranking reads, as the service derives them from a candidate. */
final class ReadModelRows {

  private final Rows rows = new Rows();
  private final UUID agency;
  private final RuleBook rules;

  ReadModelRows(UUID agency, RuleBook rules) {
    this.agency = agency;
    this.rules = rules;
    rows.table("candidate_facts", "organisation_id candidate_id facts discoverable")
        .table("qualification", "organisation_id modality candidate_id discoverable");
  }

  Rows rows() {
    return rows;
  }

  void add(Person person) {
    CandidateFacts facts = person.facts();
    boolean discoverable = person.active() && person.recorded().discoverable();
    rows.add("candidate_facts", agency, person.id(), FactsJson.write(facts), discoverable);
    if (person.active()) {
      Set<String> competences = Competences.of(facts, rules);
      Set<String> modalities = new TreeSet<>(competences == null ? Set.of("?") : competences);
      modalities.add("*");
      modalities.forEach(
          each -> rows.add("qualification", agency, each, person.id(), discoverable));
    }
  }
}
