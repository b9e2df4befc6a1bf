package org.imagingmatch.bulk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * A body that comes at a KiB a second or more. Whoever falls behind for too long is cut off,
 * because it holds a thread. Time in which nobody reads is not the sender's.
 */
final class PacedBody extends FilterInputStream {

  private static final long NANOS_PER_BYTE = 1_000_000_000L / 1024;

  private final long patience;
  private long left;

  PacedBody(InputStream in, Duration patience) {
    super(in);
    this.patience = patience.toNanos();
    this.left = this.patience;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int most) throws IOException {
    long before = System.nanoTime();
    int read = in.read(buffer, from, most);
    left -= System.nanoTime() - before;
    if (read > 0) {
      left = Math.min(patience, left + read * NANOS_PER_BYTE);
    }
    if (left < 0 && read >= 0) {
      throw new IOException("The sender is too slow");
    }
    return read;
  }

  @Override
  public void close() {
    // Whoever answers the request decides what becomes of the rest.
  }
}
