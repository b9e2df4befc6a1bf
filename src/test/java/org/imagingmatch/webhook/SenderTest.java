package org.imagingmatch.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.JksOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.imagingmatch.platform.store.RowId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To which address a message goes, and whom it finds there. */
class SenderTest {

  /** No resolver knows it, so who is reached by it was not looked up by anybody else. */
  private static final String NAME = "hooks.imaging-match.invalid";

  private static final String PASSWORD = "changeit";

  @TempDir private static Path directory;
  private static Vertx vertx;

  @BeforeAll
  static void begin() throws IOException, InterruptedException {
    vertx = Vertx.vertx();
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "receiver",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + NAME,
                "-ext",
                "san=dns:" + NAME,
                "-storetype",
                "JKS",
                "-keystore",
                store().toString(),
                "-storepass",
                PASSWORD,
                "-keypass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    assertThat(new String(keytool.getInputStream().readAllBytes())).doesNotContain("error");
    assertThat(keytool.waitFor()).isZero();
    assertThat(Files.exists(store())).isTrue();
  }

  @AfterAll
  static void end() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private static Path store() {
    return directory.resolve("receiver.jks");
  }

  private static JksOptions certificate() {
    return new JksOptions().setPath(store().toString()).setPassword(PASSWORD);
  }

  @Test
  void messageGoesToTheAddressThatWasJudged() {
    try (Receiver receiver = Receiver.open()) {
      String url = "http://%s:%d/in".formatted(NAME, receiver.port());
      assertThat(send(new Guard(true, host -> loopback()), url).status()).isEqualTo(204);
      assertThat(receiver.next().header("Host")).isEqualTo(NAME + ":" + receiver.port());
    }
  }

  @Test
  void nameThatWasPublicAndIsLocalNowIsNotReached() {
    Queue<String> answers = new ConcurrentLinkedQueue<>(List.of("8.8.8.8", "127.0.0.1"));
    Guard guard =
        new Guard(false, host -> new InetAddress[] {InetAddress.getByName(answers.remove())});
    try (RawReceiver receiver = RawReceiver.silent()) {
      String url = receiver.url().replace("http", "https").replace("127.0.0.1", NAME);
      assertThat(guard.fault(url)).isEmpty();
      assertThat(send(guard, url)).isEqualTo(Outcome.failed(Failure.ADDRESS_REFUSED));
      assertThat(receiver.connections()).isZero();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void nameThatLeadsNowhereIsSaid() {
    Guard guard =
        new Guard(
            true,
            host -> {
              throw new UnknownHostException(host);
            });
    assertThat(send(guard, "http://" + NAME)).isEqualTo(Outcome.failed(Failure.NAME_UNKNOWN));
  }

  @Test
  void certificateMustBeOneOfTheNameByWhichItIsCalled() {
    Queue<String> asked = new ConcurrentLinkedQueue<>();
    HttpServer server = secure(asked);
    Guard guard = new Guard(true, host -> loopback());
    String url = "https://%s:" + server.actualPort() + "/in";
    HttpClientOptions trusting = new HttpClientOptions().setTrustOptions(certificate());
    assertThat(send(sender(trusting, guard), url.formatted(NAME)))
        .isEqualTo(new Outcome(200, null, null));
    assertThat(send(sender(trusting, guard), url.formatted("other." + NAME)))
        .isEqualTo(Outcome.failed(Failure.NOT_TRUSTED));
    assertThat(send(guard, url.formatted(NAME))).isEqualTo(Outcome.failed(Failure.NOT_TRUSTED));
    assertThat(asked).containsExactly(NAME + ":" + server.actualPort() + " by " + NAME);
    server.close();
  }

  private static HttpServer secure(Queue<String> asked) {
    return vertx
        .createHttpServer(
            new HttpServerOptions().setSsl(true).setSni(true).setKeyCertOptions(certificate()))
        .requestHandler(
            request -> {
              asked.add(
                  request.getHeader("Host") + " by " + request.connection().indicatedServerName());
              request.response().end();
            })
        .listen(0, "127.0.0.1")
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  private static Outcome send(Guard guard, String url) {
    return send(sender(new HttpClientOptions(), guard), url);
  }

  private static Outcome send(Sender sender, String url) {
    RowId webhook = new RowId(UUID.randomUUID(), UUID.randomUUID());
    Message message =
        new Message(
            webhook,
            UUID.randomUUID(),
            UUID.randomUUID(),
            url,
            "{}",
            0,
            List.of(SigningSecret.random()));
    return sender.send(message).toCompletableFuture().join();
  }

  private static Sender sender(HttpClientOptions options, Guard guard) {
    return new Sender(vertx, options, guard, Settings.USUAL, Clock.systemUTC());
  }

  private static InetAddress[] loopback() {
    return new InetAddress[] {InetAddress.getLoopbackAddress()};
  }
}
