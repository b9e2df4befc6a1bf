package org.imagingmatch.privacy;

import java.util.List;
import org.imagingmatch.Database;
import org.imagingmatch.Tenant;

/** Where in the database a text stands: every column of every table is looked through. */
final class Traces {

  /** A query for each column; rows of other organisations are other tests'. */
  private static final String QUERIES =
      """
      select format('select distinct %%L from %%I t where cast(t.%%I as text) like %%L %%s',
        c.table_name || '.' || c.column_name, c.table_name, c.column_name, '%%%s%%',
        case when exists (select from information_schema.columns o
            where o.table_schema = 'public' and o.table_name = c.table_name
            and o.column_name = 'organisation_id')
          then 'and t.organisation_id = ''%s''' end)
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
      """;

  private Traces() {}

  /** The columns, as {@code table.column}, that hold a text, alone or within more. */
  static List<String> of(String text, Tenant organisation) {
    List<String> queries = Database.texts(QUERIES.formatted(text, organisation.id()));
    return Database.texts(String.join(" union all ", queries));
  }
}
