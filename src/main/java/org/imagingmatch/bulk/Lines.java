package org.imagingmatch.bulk;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.imagingmatch.platform.Problems;

/**
 * The lines of a stream, of which each can be told apart from the next whatever is in it. Never
 * holds more than one.
 */
final class Lines implements Records {

  /** Bytes of the longest line that is read, after decompression: those of the largest body. */
  static final int LONGEST = 256 * 1024;

  /** What goes on for so long without an end is no line. */
  private static final long ENDLESS = 64L * LONGEST;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long number;
  private boolean brokenOff;

  Lines(InputStream in) {
    this.in = in;
  }

  @Override
  public Line next() throws IOException {
    if (brokenOff) {
      return null;
    }
    try {
      return read();
    } catch (EOFException | ZipException e) {
      brokenOff = true;
      return Line.unreadable(
          number + 1,
          "The compressed body is damaged or breaks off here; nothing after it is read.");
    }
  }

  private Line read() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    long length = 0;
    boolean ended = false;
    while (!ended && (at < end || fill())) {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      length += stop - at;
      if (length <= LONGEST) {
        line.write(buffer, at, stop - at);
      } else if (length > ENDLESS) {
        throw Problems.contentTooLarge(
            "Line %d does not end within %d MiB.".formatted(number + 1, ENDLESS >> 20));
      }
      ended = stop < end;
      at = ended ? stop + 1 : stop;
    }
    if (!ended && length == 0) {
      return null;
    }
    number++;
    return length > LONGEST
        ? Line.unreadable(number, "The line is longer than %d KiB.".formatted(LONGEST >> 10))
        : Line.of(number, trimmed(line.toByteArray()));
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private byte[] trimmed(byte[] line) {
    boolean marked =
        number == 1
            && line.length >= BYTE_ORDER_MARK.length
            && Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, 3);
    int from = marked ? BYTE_ORDER_MARK.length : 0;
    int to = line.length > from && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
    return from == 0 && to == line.length ? line : Arrays.copyOfRange(line, from, to);
  }
}
