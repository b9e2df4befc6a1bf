package org.imagingmatch.bench.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of the packaged service, on a free port of the loopback address. */
final class Service implements AutoCloseable {

  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
  private static final int LOOK_AGAIN_MILLIS = 2;

  private final Process process;
  private final long begin;
  private final int port;
  private final Path log;

  private Service(Process process, long begin, int port, Path log) {
    this.process = process;
    this.begin = begin;
    this.port = port;
    this.log = log;
  }

  /**
   * Starts it, and does not wait.
   *
   * @param environment what it is told, with nothing of ours but the path and the home
   * @param log takes what it prints
   */
  static Service start(List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().keySet().retainAll(List.of("PATH", "HOME", "LANG"));
    builder.environment().putAll(environment);
    builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    // Of the image, which has a port of its own for health and measures.
    builder.environment().put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    builder.environment().put("QUARKUS_MANAGEMENT_PORT", "0");
    long begin = System.nanoTime();
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return new Service(process, begin, port, log);
  }

  /** Waits until it listens. */
  void awaitOpen() throws IOException, InterruptedException {
    while (!isOpen()) {
      if (!process.isAlive() || System.nanoTime() - begin > PATIENCE) {
        throw new IOException("The service does not start; see " + log);
      }
      Thread.sleep(LOOK_AGAIN_MILLIS);
    }
  }

  /** Waits until it does next to nothing for some seconds. */
  void awaitIdle() throws IOException, InterruptedException {
    ProcessFiles files = files();
    long before = -1_000;
    for (long now = files.cpuMillis(); now - before > 200; now = files.cpuMillis()) {
      before = now;
      Thread.sleep(3_000);
    }
  }

  /** An address of it. */
  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Milliseconds since it was started. */
  double age() {
    return (System.nanoTime() - begin) / 1e6;
  }

  /** What the operating system knows of it. */
  ProcessFiles files() {
    return new ProcessFiles(process.pid());
  }

  /** Tells it to stop, and waits until it has. */
  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("The service does not stop; see " + log);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private boolean isOpen() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
