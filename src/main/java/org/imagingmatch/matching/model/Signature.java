package org.imagingmatch.matching.model;

import java.util.Collection;

/**
 * A set of words as 64 bits, so that the database can tell with one operation that a person has
 * none of some words. It can be wrong in one direction only: two words may share a bit.
 */
final class Signature {

  /** A bit that everybody has, and a condition that asks nothing asks. */
  static final long ANYBODY = Long.MIN_VALUE;

  private static final int BITS = 63;

  private Signature() {}

  /** The bits of some words, and that of {@link #ANYBODY}. */
  static long of(Collection<String> words) {
    return ANYBODY | oneOf(words);
  }

  /** What a signature must have a bit of, to be that of somebody who has one of the words. */
  static long oneOf(Collection<String> words) {
    long bits = 0;
    for (String word : words) {
      bits |= bit(word);
    }
    return bits;
  }

  private static long bit(String word) {
    // Spread, because the hash codes of codes that differ in one letter are neighbours.
    int hash = word.hashCode() * 0x9E3779B9;
    return 1L << Integer.remainderUnsigned(hash ^ hash >>> 15, BITS);
  }
}
