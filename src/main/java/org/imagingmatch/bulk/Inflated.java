package org.imagingmatch.bulk;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;

/** A compressed body, unpacked as long as it is no bomb. */
final class Inflated extends FilterInputStream {

  private static final int BUFFER = 1 << 15;

  /** Times its size: ten times what lists of people reach. */
  private static final int MOST_TIMES = 200;

  /** Below, nothing is harmed by any factor. */
  private static final long HARMLESS = 16L << 20;

  private final PacedBody packed;
  private long unpacked;

  private Inflated(PacedBody packed) throws IOException {
    super(new GZIPInputStream(packed, BUFFER));
    this.packed = packed;
  }

  /** Answers 400 if the body is not compressed with gzip. */
  static InputStream of(PacedBody packed) throws IOException {
    try {
      return new Inflated(packed);
    } catch (ZipException | EOFException e) {
      throw Problems.invalid(
          List.of(Fault.in("Content-Encoding", "The body is not compressed with gzip.")));
    }
  }

  @Override
  public int read(byte[] buffer, int from, int most) throws IOException {
    int read = in.read(buffer, from, most);
    unpacked += Math.max(0, read);
    if (unpacked > HARMLESS && unpacked > MOST_TIMES * packed.bytes()) {
      throw Problems.contentTooLarge(
          "The body unpacks to more than %d times its size.".formatted(MOST_TIMES));
    }
    return read;
  }
}
