package org.imagingmatch.bench.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * One connection to the service that is kept open, as cheap as can be: what measures shares the
 * cores with what is measured.
 */
public final class Client implements AutoCloseable {

  private static final int TIMEOUT_MILLISECONDS = 60_000;
  private static final int BUFFER = 64 * 1024;

  private final Socket socket;
  private final InputStream in;

  private Client(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
  }

  /** Connects to a port of the loopback address. */
  public static Client connect(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(TIMEOUT_MILLISECONDS);
    return new Client(socket);
  }

  /** Sends a request and waits for the whole answer. */
  public Response send(Request request) throws IOException {
    socket.getOutputStream().write(request.bytes());
    int status = Integer.parseInt(line().split(" ")[1]);
    int length = 0;
    boolean chunked = false;
    for (String line = line(); !line.isEmpty(); line = line()) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring("content-length:".length()).trim());
      }
      chunked |= header.startsWith("transfer-encoding:") && header.contains("chunked");
    }
    return new Response(status, chunked ? chunks() : in.readNBytes(length));
  }

  /**
   * Sends a request that is answered in lines, and counts them until the answer or the time is
   * over. The connection is of no use afterwards.
   */
  public int lines(Request request, Duration most) throws IOException {
    socket.getOutputStream().write(request.bytes());
    long end = System.nanoTime() + most.toNanos();
    String status = line();
    if (!status.contains(" 200")) {
      throw new IllegalStateException(status);
    }
    while (!line().isEmpty()) {
      // The headers say nothing that matters here.
    }
    int lines = 0;
    try {
      for (int size = chunkSize(); size > 0 && System.nanoTime() < end; size = chunkSize()) {
        for (byte each : in.readNBytes(size)) {
          lines += each == '\n' ? 1 : 0;
        }
        line();
      }
    } catch (EOFException e) {
      return lines;
    }
    return lines;
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      body.write(in.readNBytes(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().split(";")[0].trim(), 16);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("The service closed the connection");
      }
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
