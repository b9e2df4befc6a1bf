package org.imagingmatch.lint;

import java.util.stream.Stream;

/** Something that can be worth saying about a vacancy or a person; reads, and changes nothing. */
@FunctionalInterface
interface Rule<T> {

  /** What there is to say; mostly nothing. */
  Stream<Remark> look(T subject);
}
