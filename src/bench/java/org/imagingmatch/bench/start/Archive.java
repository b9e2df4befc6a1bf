package org.imagingmatch.bench.start;

import java.nio.file.Path;
import java.util.List;

/** What a JVM can write down of one run, so that the next one starts faster. */
enum Archive {

  /** Nothing but what the JDK brings: an archive of its own classes. */
  NONE("none", 17, "", ""),

  /** The classes of the service, parsed. */
  CLASS_DATA("class data", 17, "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="),

  /** The classes, parsed and linked, and which methods are hot (JEP 483, 514, 515). */
  AOT_CACHE("AOT cache", 25, "-XX:AOTCacheOutput=", "-XX:AOTCache=");

  private final String title;
  private final int since;
  private final String writing;
  private final String reading;

  Archive(String title, int since, String writing, String reading) {
    this.title = title;
    this.since = since;
    this.writing = writing;
    this.reading = reading;
  }

  /** Whether a JDK of this version can write and read it. */
  boolean isKnownTo(int version) {
    return version >= since;
  }

  /** The options of a JVM that writes it to a file when it ends. */
  List<String> written(Path file) {
    return this == NONE ? List.of() : List.of(writing + file);
  }

  /** The options of a JVM that starts with it. */
  List<String> read(Path file) {
    return this == NONE ? List.of() : List.of(reading + file);
  }

  @Override
  public String toString() {
    return title;
  }
}
