package org.imagingmatch.bench.start;

import java.io.IOException;
import java.util.Map;

/** Where a service runs, and who asks it there. */
interface Surroundings {

  /** What the service is told. */
  Map<String, String> environment();

  /** Somebody of the demo's agency who asks a service as soon as it listens. */
  Recruiter recruiter(Service service) throws IOException, InterruptedException;
}
