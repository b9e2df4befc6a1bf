package org.imagingmatch.platform.store;

import java.util.List;

/**
 * How one kind of thing is put by the thousand.
 *
 * @param <E> its row
 * @param <T> what its owner states of it
 */
public interface Form<E extends OwnedRow, T> {

  /** The owner's name for it, which is never null. */
  String externalId(T stated);

  /** A new row for what is stated, with an id. */
  E create(T stated);

  /** A row that nobody stores, as if only what a statement may leave out were stated of it. */
  E unstated(E row);

  /** Puts what is stated in the row, which is the answer. */
  E state(E row, T stated);

  /** What is stated in a row. */
  T stated(E row);

  /**
   * Throws the problem of a statement that cannot stand; asks nothing of the database.
   *
   * @param row what is there; null = nothing
   */
  void check(E row, T stated);

  /** Some were written, and the transaction is still under way. */
  void written(List<Written<E, T>> rows);

  /**
   * A row that was written.
   *
   * @param before what was stated in it until then; null = there was none
   */
  record Written<E, T>(E row, T before) {

    /** Whether there was none until then. */
    public boolean created() {
      return before == null;
    }
  }
}
