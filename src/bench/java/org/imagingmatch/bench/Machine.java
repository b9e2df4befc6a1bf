package org.imagingmatch.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.imagingmatch.bench.report.Report;

/** What the run happened on, without a name of it. */
final class Machine {

  private static final double GIGABYTE = 1 << 30;

  private Machine() {}

  static void describe(Report report) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    report.circumstance("cores", Integer.toString(system.getAvailableProcessors()));
    report.circumstance("memory", Math.round(system.getTotalMemorySize() / GIGABYTE) + " GB");
    report.circumstance("JDK", Runtime.version().feature() + "");
  }
}
