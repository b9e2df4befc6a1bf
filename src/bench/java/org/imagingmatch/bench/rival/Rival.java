package org.imagingmatch.bench.rival;

import java.util.List;

/** Another way to answer the same question over the same people. */
public interface Rival extends AutoCloseable {

  /** What it is, with its version. */
  String name();

  /** Whether it can be asked this. */
  boolean answers(Question question);

  /** The best of all who are eligible, the best first. */
  List<Hit> best(Question question, int limit) throws Exception;
}
