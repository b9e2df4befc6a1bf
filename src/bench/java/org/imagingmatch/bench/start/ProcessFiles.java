package org.imagingmatch.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What Linux tells of a process under {@code /proc}.
 *
 * @param pid of the process
 */
record ProcessFiles(long pid) {

  /** Linux counts in hundredths of a second, whatever the kernel's own clock. */
  private static final int MILLIS_A_TICK = 10;

  /** Megabytes in memory now. */
  double resident() throws IOException {
    return megabytes("VmRSS:");
  }

  /** Megabytes that were in memory at most. */
  double peak() throws IOException {
    return megabytes("VmHWM:");
  }

  /** Processor time of all its threads, its own and the kernel's for it. */
  long cpuMillis() throws IOException {
    String line = Files.readString(file("stat"));
    String[] afterName = line.substring(line.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(afterName[11]) + Long.parseLong(afterName[12])) * MILLIS_A_TICK;
  }

  private double megabytes(String field) throws IOException {
    List<String> lines = Files.readAllLines(file("status"));
    return lines.stream()
        .filter(line -> line.startsWith(field))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow(() -> new IOException("No " + field + " in " + file("status")));
  }

  private Path file(String name) {
    return Path.of("/proc", Long.toString(pid), name);
  }
}
