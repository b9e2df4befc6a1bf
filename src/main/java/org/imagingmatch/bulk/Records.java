package org.imagingmatch.bulk;

import java.io.IOException;

/** The records of a body, each on a line of its own, or on several that belong together. */
interface Records {

  /** The next one; null = there are no more. */
  Line next() throws IOException;
}
