package org.imagingmatch.bulk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes files for what is too long for memory. They go with whoever has them open. */
final class NamelessFile {

  private NamelessFile() {}

  /** An empty file to be written and read. */
  static FileChannel create() throws IOException {
    Path path = Files.createTempFile("imaging-match-import", null);
    return FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }
}
