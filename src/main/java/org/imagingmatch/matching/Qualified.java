package org.imagingmatch.matching;

import java.util.List;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.imagingmatch.matching.model.ModalitiesRule;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/**
 * Who can be asked for a vacancy's modalities, as a condition on rows {@code f} of candidate_facts.
 *
 * @param asked for each thing asked, the qualifications of which one is enough
 */
record Qualified(List<List<String>> asked) {

  /** The qualification of every active person. */
  static final String EVERYONE = "*";

  /** The qualification of people whose experience was never recorded. */
  static final String UNRECORDED = "?";

  static Qualified of(VacancyFacts vacancy) {
    if (vacancy.training()) {
      return new Qualified(List.of(List.of(EVERYONE)));
    }
    List<String> codes = vacancy.modalities().stream().map(AskedModality::code).toList();
    return new Qualified(
        vacancy.modalitiesRule() == ModalitiesRule.ANY
            ? List.of(orUnrecorded(codes))
            : codes.stream().map(code -> orUnrecorded(List.of(code))).toList());
  }

  private static List<String> orUnrecorded(List<String> codes) {
    return Stream.concat(codes.stream(), Stream.of(UNRECORDED)).toList();
  }

  /** Begins with {@code and}. */
  String condition() {
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < asked.size(); i++) {
      sql.append(
          " and exists (select from qualification q"
              + " where q.organisation_id = f.organisation_id"
              + " and q.candidate_id = f.candidate_id and q.modality = any (:asked"
              + i
              + "))");
    }
    return sql.toString();
  }

  void bind(NativeQuery<?> query) {
    for (int i = 0; i < asked.size(); i++) {
      query.setParameter("asked" + i, asked.get(i).toArray(String[]::new));
    }
  }
}
