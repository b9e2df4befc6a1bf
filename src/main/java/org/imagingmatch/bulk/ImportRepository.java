package org.imagingmatch.bulk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.store.RowId;
import org.imagingmatch.platform.store.Sql;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<ImportEntity, RowId> {

  private static final String BEAT =
      "update import set seen_at = ?, lines = ?, created = ?, replaced = ?, unchanged = ?,"
          + " refused = ? where organisation_id = ? and id = ?"
          + " returning not cancelled and not exists (select from organisation o"
          + " where o.id = import.organisation_id and o.suspended)";

  private final Sql sql;

  ImportRepository(Sql sql) {
    this.sql = sql;
  }

  /** Writes how far an import is; answers whether it may go on. */
  boolean beat(UUID organisationId, UUID id, Tally tally, Instant now) {
    return sql
        .read(
            BEAT,
            List.of(
                now.atOffset(ZoneOffset.UTC),
                tally.lines(),
                tally.created(),
                tally.replaced(),
                tally.unchanged(),
                tally.refused(),
                organisationId,
                id),
            row -> row.getBoolean(1))
        .stream()
        .anyMatch(goesOn -> goesOn);
  }

  /** Answers how many that were. */
  int removeBefore(UUID organisationId, Instant moment) {
    return (int) delete("rowId.organisationId = ?1 and createdAt < ?2", organisationId, moment);
  }
}
