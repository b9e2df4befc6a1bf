package org.imagingmatch.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.store.Listing;
import org.imagingmatch.platform.store.Moments;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.platform.store.RowId;

/**
 * The imports of an organisation, and how far they are. What a running one writes of itself is
 * committed at once, so that every replica tells it.
 */
@ApplicationScoped
public class ImportService {

  /** How long an import is remembered. */
  private static final Period KEPT = Period.ofDays(30);

  private final ImportRepository imports;
  private final Listing<ImportEntity> listing;
  private final Clock clock;

  ImportService(ImportRepository imports, Cursors cursors, Clock clock) {
    this.imports = imports;
    this.listing = new Listing<>(imports, ImportEntity.class, "import", cursors);
    this.clock = clock;
  }

  /** An import begins; 409 if the organisation has one of this id. */
  @Transactional(TxType.REQUIRES_NEW)
  public void begin(UUID organisationId, UUID id, ImportedKind kind, boolean atomic) {
    if (imports.findByIdOptional(new RowId(organisationId, id)).isPresent()) {
      throw Problems.conflict("Another import has this id already.");
    }
    ImportEntity row = new ImportEntity();
    row.rowId = new RowId(organisationId, id);
    row.kind = kind;
    row.atomic = atomic;
    row.state = ImportState.RUNNING;
    row.createdAt = Moments.of(clock.instant());
    row.seenAt = row.createdAt;
    imports.persistAndFlush(row);
  }

  /** A sign of life; answers whether the import may go on. */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean beat(UUID organisationId, UUID id, Tally tally) {
    return imports.beat(organisationId, id, tally, Moments.of(clock.instant()));
  }

  /** An import is over. */
  @Transactional(TxType.REQUIRES_NEW)
  public void end(UUID organisationId, UUID id, Tally tally, ImportState state) {
    Instant now = Moments.of(clock.instant());
    imports.beat(organisationId, id, tally, now);
    imports
        .findByIdOptional(new RowId(organisationId, id))
        .ifPresent(
            row -> {
              row.state = state;
              row.endedAt = now;
            });
  }

  /** One page of the organisation's imports of the last 30 days. */
  @Transactional
  public Page<Import> list(UUID organisationId, PageRequest page) {
    return listing.page(
        new Restrictions().and("organisation", "r.organisation_id = ?", organisationId),
        page,
        row -> Import.of(row, clock.instant()));
  }

  /** One import; 404 if the organisation has none of this id. */
  @Transactional
  public Import get(UUID organisationId, UUID id) {
    return Import.of(find(organisationId, id), clock.instant());
  }

  /** Lets an import that runs end within a second, or forgets one that has ended. */
  @Transactional
  public void cancel(UUID organisationId, UUID id) {
    ImportEntity row = find(organisationId, id);
    if (Import.of(row, clock.instant()).state() == ImportState.RUNNING) {
      row.cancelled = true;
    } else {
      imports.delete(row);
    }
  }

  /** Forgets imports that are long over; answers how many. */
  @Transactional
  public int forgetOld(UUID organisationId) {
    return imports.removeBefore(
        organisationId, clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toInstant());
  }

  private ImportEntity find(UUID organisationId, UUID id) {
    return imports
        .findByIdOptional(new RowId(organisationId, id))
        .orElseThrow(() -> Problems.notFound("import", id));
  }
}
