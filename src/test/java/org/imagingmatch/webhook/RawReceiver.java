package org.imagingmatch.webhook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A receiver that behaves as no server library does. */
final class RawReceiver implements AutoCloseable {

  /** What it does with a connection. */
  @FunctionalInterface
  interface Behaviour {

    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger connections = new AtomicInteger();

  private RawReceiver(ServerSocket server) {
    this.server = server;
  }

  static RawReceiver open(Behaviour behaviour) {
    try {
      RawReceiver receiver =
          new RawReceiver(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      receiver.threads.execute(() -> receiver.accept(behaviour));
      return receiver;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads and says nothing. */
  static RawReceiver silent() {
    return open(out -> new CountDownLatch(1).await());
  }

  /** Says something, and then a byte again and again, until it is hung up on. */
  static RawReceiver dripping(String beginning) {
    return open(
        out -> {
          out.write(beginning.getBytes(StandardCharsets.ISO_8859_1));
          while (true) {
            out.write('x');
            out.flush();
            new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS);
          }
        });
  }

  /** Says something, and then as much as it can, until it is hung up on. */
  static RawReceiver flooding(String beginning) {
    return open(
        out -> {
          out.write(beginning.getBytes(StandardCharsets.ISO_8859_1));
          byte[] much = new byte[8192];
          while (true) {
            out.write(much);
          }
        });
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/";
  }

  int connections() {
    return connections.get();
  }

  private void accept(Behaviour behaviour) {
    try {
      while (true) {
        Socket socket = server.accept();
        connections.incrementAndGet();
        threads.execute(() -> answer(socket, behaviour));
      }
    } catch (IOException e) {
      // It was closed.
    }
  }

  private static void answer(Socket socket, Behaviour behaviour) {
    try (socket) {
      socket.getInputStream().read(new byte[8192]);
      behaviour.answer(socket.getOutputStream());
    } catch (IOException | InterruptedException e) {
      // The service has hung up, or the test has ended.
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}
