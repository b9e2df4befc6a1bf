package org.imagingmatch.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * An import as it stands; while it runs, as it stood a second ago.
 *
 * @param atomic whether all of it is kept or nothing; what is counted of an atomic import that did
 *     not end with success was not kept
 * @param endedAt null = it has not ended
 * @param lines records read so far
 * @param unchanged those that were as they are
 * @param linesPerSecond since its beginning
 */
public record Import(
    UUID id,
    ImportedKind kind,
    boolean atomic,
    ImportState state,
    Instant startedAt,
    Instant endedAt,
    long lines,
    long created,
    long replaced,
    long unchanged,
    long refused,
    long linesPerSecond) {

  /** After so long without a sign of life, the service that ran it is gone. */
  static final Duration SILENCE = Duration.ofMinutes(1);

  static Import of(ImportEntity row, Instant now) {
    boolean silent = row.state == ImportState.RUNNING && row.seenAt.plus(SILENCE).isBefore(now);
    return new Import(
        row.id(),
        row.kind,
        row.atomic,
        silent ? ImportState.BROKEN_OFF : row.state,
        row.createdAt,
        row.endedAt,
        row.lines,
        row.created,
        row.replaced,
        row.unchanged,
        row.refused,
        row.lines * 1000 / Math.max(1, Duration.between(row.createdAt, row.seenAt).toMillis()));
  }
}
