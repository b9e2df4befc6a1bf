package org.imagingmatch.matching.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a search for those who could be so eligible, and no better, goes through: streams of rows,
 * each row of somebody or something to be judged.
 *
 * @param <S> a stream
 * @param <R> a row
 */
interface Streams<S, R> {

  /**
   * Where reading of a stream goes on.
   *
   * @param last the last row read; null = from the beginning
   */
  record Place<S, R>(S stream, R last) {}

  /**
   * Some rows of a stream.
   *
   * @param ended whether there are no more
   */
  record Part<R>(List<R> rows, boolean ended) {}

  /** All of them are in one of these. */
  List<S> all();

  /** The best score of any row of a stream after one; null = of any row. */
  double unread(S stream, R last);

  /** An id that no row after one stands before; null = not known. */
  UUID after(S stream, R last);

  /** The best score that a row could have. */
  double most(R row);

  /** The id by which a row is judged. */
  UUID id(R row);

  /** The id under which it is ranked; null = not known. */
  UUID rankedAs(R row);

  /**
   * The next rows of some streams.
   *
   * @param least rows of which it is clear that they score less need not be read
   * @param most about as many rows of each
   */
  List<Part<R>> read(List<Place<S, R>> places, double least, int most);

  /** Judges some; who is gone meanwhile, or ineligible, is missing. */
  Stream<Match> judge(Collection<UUID> ids);
}
