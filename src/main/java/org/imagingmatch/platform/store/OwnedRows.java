package org.imagingmatch.platform.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Status;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.store.Form.Written;
import org.imagingmatch.platform.trail.Change;
import org.imagingmatch.platform.trail.Changed;
import org.imagingmatch.platform.trail.Changed.Thing;

/** Finds, locks and lists the rows of one kind of resource. */
public abstract class OwnedRows<E extends OwnedRow> implements PanacheRepositoryBase<E, RowId> {

  private static final int MOST_ATTEMPTS = 5;

  private final String kind;
  private final Listing<E> listing;
  private final Event<Changed> changed;

  /**
   * @param kind what a client calls it, and the name of its table
   * @param changed hears of each write and removal, inside its transaction
   */
  protected OwnedRows(String kind, Class<E> entity, Event<Changed> changed, Cursors cursors) {
    this.kind = kind;
    this.listing = new Listing<>(this, entity, kind, cursors);
    this.changed = changed;
  }

  /** The row; answers 404 if the organisation has none of that name. */
  public E get(UUID organisationId, Ref ref) {
    return find(organisationId, ref, LockModeType.NONE).orElseThrow(() -> notFound(ref));
  }

  /**
   * The row, locked until the transaction ends, so that the condition still holds when the change
   * is written. Answers 404, 412 or 428.
   */
  public E forChange(UUID organisationId, Ref ref, IfMatch ifMatch) {
    E row = forUpdate(organisationId, ref).orElseThrow(() -> notFound(ref));
    ifMatch.require(row);
    return row;
  }

  private Optional<E> forUpdate(UUID organisationId, Ref ref) {
    return find(organisationId, ref, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Writes a new or changed row now, so that what the database refuses is known here. */
  public E save(E row) {
    Change change = isPersistent(row) ? Change.UPDATED : Change.CREATED;
    persistAndFlush(row);
    tell(List.of(row), saved -> change);
    return row;
  }

  /** Removes a row now. */
  public void remove(E row) {
    remove(List.of(row), Change.DELETED);
  }

  /** Removes rows now, for the reason that is told. */
  public void remove(List<E> rows, Change change) {
    if (rows.isEmpty()) {
      return;
    }
    rows.forEach(this::delete);
    flush();
    tell(rows, row -> change);
  }

  private void tell(List<E> rows, Function<E, Change> change) {
    tell(rows.get(0).organisationId(), rows.stream().map(row -> thing(row, change.apply(row))));
  }

  private void tell(UUID organisationId, Stream<Thing> things) {
    changed.fire(new Changed(kind, organisationId, things.toList()));
  }

  private Thing thing(E row, Change change) {
    return new Thing(row.id(), change, row.version(), row.externalId());
  }

  /** Tells of rows that were written. */
  <T> void tellWritten(UUID organisationId, List<Written<E, T>> written) {
    tell(
        organisationId,
        written.stream()
            .map(each -> thing(each.row(), each.created() ? Change.CREATED : Change.UPDATED)));
  }

  /** The rows with these external ids, by them. */
  Map<String, E> named(UUID organisationId, Collection<String> externalIds) {
    return list("rowId.organisationId = ?1 and externalId in ?2", organisationId, externalIds)
        .stream()
        .collect(Collectors.toMap(OwnedRow::externalId, row -> row));
  }

  /** The answer to a name that the organisation does not have. */
  public RuntimeException notFound(Ref ref) {
    return Problems.notFound(kind, ref);
  }

  /** One page in the order of creation. */
  public <T> Page<T> page(Restrictions restrictions, PageRequest page, Function<E, T> view) {
    return listing.page(restrictions, page, view);
  }

  /**
   * Replaces the row of that name, or creates it. When another request creates it in between, the
   * transaction is repeated and finds that row. Inside a transaction of the caller there is one
   * attempt, because a refused insert ends that transaction.
   */
  public <T extends Versioned> Saved<T> createOrReplace(
      UUID organisationId,
      Ref ref,
      UpsertCondition condition,
      Supplier<T> create,
      Function<E, T> replace) {
    boolean alone = QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION;
    int attempts = alone ? MOST_ATTEMPTS : 1;
    for (int attempt = 1; ; attempt++) {
      try {
        return QuarkusTransaction.joiningExisting()
            .call(() -> createOrReplaceOnce(organisationId, ref, condition, create, replace));
      } catch (ConstraintViolationException e) {
        if (attempt == attempts || !ConstraintProblems.isExternalIdTaken(e)) {
          throw e;
        }
      }
    }
  }

  private <T extends Versioned> Saved<T> createOrReplaceOnce(
      UUID organisationId,
      Ref ref,
      UpsertCondition condition,
      Supplier<T> create,
      Function<E, T> replace) {
    Optional<E> found = forUpdate(organisationId, ref);
    if (found.isEmpty()) {
      condition.requireForCreation();
      return new Saved<>(create.get(), true);
    }
    condition.requireForReplacement(found.get());
    return new Saved<>(replace.apply(found.get()), false);
  }

  private Optional<E> find(UUID organisationId, Ref ref, LockModeType lock) {
    return ref.id() != null
        ? findByIdOptional(new RowId(organisationId, ref.id()), lock)
        : find("rowId.organisationId = ?1 and externalId = ?2", organisationId, ref.externalId())
            .withLock(lock)
            .firstResultOptional();
  }
}
