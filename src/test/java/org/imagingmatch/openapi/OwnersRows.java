package org.imagingmatch.openapi;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.Database;
import org.imagingmatch.organisation.LocalOrganisations;

/** What the owners have in the database, seen past every wall. */
final class OwnersRows {

  private static final String OWNERS =
      "('%s', '%s')".formatted(LocalOrganisations.AGENCY, LocalOrganisations.PROVIDER);

  private static final String TABLES =
      "select table_name from information_schema.columns where table_schema = 'public'"
          + " and column_name = 'organisation_id'"
          // Who is shown an agency's people, blindly, is written down in its log.
          + " and table_name not in ('audit_event', 'audit_subject') order by table_name";

  private final String state;
  private List<String> opened = List.of();

  OwnersRows() {
    state =
        Stream.concat(
                Stream.of(state("organisation", "id")),
                Database.texts(TABLES).stream().map(table -> state(table, "organisation_id")))
            .collect(Collectors.joining(" union all "));
  }

  /** How many rows, and which transactions wrote them: any change changes it. */
  private static String state(String table, String owner) {
    return "select '%1$s ' || count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) from %1$s"
            .formatted(table)
        + " where %s in %s".formatted(owner, OWNERS);
  }

  /** Equal as long as nobody writes. */
  List<String> now() {
    return Database.texts(state);
  }

  /** Hides the vacancies of all providers from all agencies but the owner. */
  void restrict() {
    List<String> open = Database.texts("select id::text from vacancy where not restricted");
    Database.execute(
        "insert into vacancy_agency select organisation_id, id, '%s' from vacancy on conflict do"
                .formatted(LocalOrganisations.AGENCY)
            + " nothing");
    Database.execute("update vacancy set restricted = true where not restricted");
    Database.execute(
        "update event set everybody = false, agencies = array['%s'::uuid] where everybody"
            .formatted(LocalOrganisations.AGENCY));
    opened = Stream.concat(opened.stream(), open.stream()).toList();
  }

  /** Undoes that. */
  void unrestrict() {
    String ids = opened.stream().map("'%s'"::formatted).collect(Collectors.joining(",", "(", ")"));
    Database.execute("delete from vacancy_agency where vacancy_id in " + ids);
    Database.execute("update vacancy set restricted = false where id in " + ids);
  }
}
