package org.imagingmatch.openapi;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.Database;
import org.imagingmatch.demo.DemoOrganisation;

/**
 * What says who the people of the demo are.
 *
 * @param names told only where they are the whole text, because some are words too
 * @param ids told wherever they stand
 * @param marks told wherever they stand
 */
record People(List<String> names, List<String> ids, List<String> marks) {

  private static final String OF_THE_DEMO =
      Stream.of(DemoOrganisation.values())
          .map(each -> "'" + each.id() + "'")
          .collect(Collectors.joining(",", "organisation_id in (", ")"));

  static People ofTheDemo() {
    return new People(
        Stream.of("given_name", "family_name").flatMap(name -> texts(name, "candidate")).toList(),
        texts("id::text", "candidate").toList(),
        Stream.of(
                texts("external_id", "candidate"),
                texts("given_name || ' ' || family_name", "candidate"),
                texts("email", "candidate"),
                texts("phone", "candidate"),
                texts("number", "candidate_credential"),
                texts("programme", "candidate_education"))
            .flatMap(each -> each)
            .toList());
  }

  private static Stream<String> texts(String column, String table) {
    return Database.texts(
        "select distinct %1$s from %2$s where %1$s is not null and %3$s"
            .formatted(column, table, OF_THE_DEMO))
        .stream();
  }

  /** The same without ids, which say who it is only to whoever may read the record. */
  People withoutIds() {
    return new People(names, List.of(), marks);
  }

  /** Those that an answer tells. */
  List<String> in(Answer answer) {
    String said = answer.parts().toString();
    List<String> texts = answer.parts().values().stream().flatMap(List::stream).toList();
    return Stream.concat(
            names.stream().filter(texts::contains),
            Stream.concat(ids.stream(), marks.stream()).filter(said::contains))
        .toList();
  }
}
