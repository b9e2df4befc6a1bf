package org.imagingmatch.bench.start;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One start of the service.
 *
 * @param firstAnswer milliseconds from the start of the process to its first ranking
 * @param cpu milliseconds of processor time by then, which other work on the machine does not
 *     lengthen
 * @param started megabytes in memory by then
 * @param loaded megabytes in memory after many rankings
 * @param peak megabytes that were in memory at most
 * @param rankings milliseconds that the rankings took, all together
 */
record Sample(
    double firstAnswer, double cpu, double started, double loaded, double peak, double rankings) {

  /** Starts a variant, asks it, stops it. */
  static Sample of(Variant variant, int rankings, Path work)
      throws IOException, InterruptedException {
    try (Service service = variant.start(work)) {
      Recruiter recruiter = variant.surroundings().recruiter(service);
      double firstAnswer = recruiter.firstAnswer();
      double cpu = service.files().cpuMillis();
      double started = service.files().resident();
      double begin = service.age();
      recruiter.rank(rankings);
      double took = service.age() - begin;
      ProcessFiles files = service.files();
      return new Sample(firstAnswer, cpu, started, files.resident(), files.peak(), took);
    }
  }
}
