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

  private final Packed packed;
  private long unpacked;

  private Inflated(Packed packed) throws IOException {
    super(new GZIPInputStream(packed, BUFFER));
    this.packed = packed;
  }

  /** Answers 400 if the body is not compressed with gzip. */
  static InputStream of(InputStream packed) throws IOException {
    try {
      return new Inflated(new Packed(packed));
    } catch (ZipException | EOFException e) {
      throw Problems.invalid(
          List.of(Fault.in("Content-Encoding", "The body is not compressed with gzip.")));
    }
  }

  @Override
  public int read(byte[] buffer, int from, int most) throws IOException {
    int read = in.read(buffer, from, most);
    unpacked += Math.max(0, read);
    if (unpacked > HARMLESS && unpacked > MOST_TIMES * packed.bytes) {
      throw Problems.contentTooLarge(
          "The body unpacks to more than %d times its size.".formatted(MOST_TIMES));
    }
    return read;
  }

  /** What comes, counted. */
  private static final class Packed extends FilterInputStream {

    private long bytes;

    private Packed(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
      int read = in.read(buffer, from, most);
      bytes += Math.max(0, read);
      return read;
    }

    /** There may be more, which is why a second part of a compressed body is looked for. */
    @Override
    public int available() {
      return 1;
    }
  }
}
