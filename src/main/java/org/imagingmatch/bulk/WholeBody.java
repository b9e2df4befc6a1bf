package org.imagingmatch.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import org.imagingmatch.platform.Problems;

/**
 * A body that came to its end before anything is done with it: events of all organisations wait for
 * a transaction under way, so none may wait for the sender of a body.
 */
final class WholeBody {

  private WholeBody() {}

  /**
   * Reads it into a file; answers 413 when it is too large.
   *
   * @param most bytes as they are sent
   * @param alive told now and then
   */
  static InputStream of(InputStream body, long most, Runnable alive) throws IOException {
    FileChannel file = NamelessFile.create();
    try {
      byte[] some = new byte[1 << 16];
      long bytes = 0;
      for (int read = body.read(some); read >= 0; read = body.read(some)) {
        bytes += read;
        if (bytes > most) {
          throw Problems.contentTooLarge(
              "The body of an atomic import has at most %d MiB, as it is sent."
                  .formatted(most >> 20));
        }
        write(file, ByteBuffer.wrap(some, 0, read));
        alive.run();
      }
      return Channels.newInputStream(file.position(0));
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }
}
