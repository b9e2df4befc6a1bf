package org.imagingmatch.webhook;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import javax.net.ssl.SSLException;

/**
 * Sends messages, each in one request that follows no redirect. Nothing of an answer is kept but
 * its status. While it waits for the network it takes no thread.
 */
@ApplicationScoped
class Sender {

  /** Of an answer, which is thrown away; whoever sends more is hung up on. */
  private static final int MOST_BYTES = 64 * 1024;

  private static final int CONNECT_SECONDS = 5;
  private static final int IDLE_SECONDS = 10;

  private final Vertx vertx;
  private final HttpClient client;
  private final WorkerExecutor lookUps;
  private final Guard guard;
  private final Duration timeOut;
  private final Clock clock;

  @Inject
  Sender(Vertx vertx, Guard guard, WebhookConfig config, Clock clock) {
    this(vertx, new HttpClientOptions(), guard, config, clock);
  }

  Sender(Vertx vertx, HttpClientOptions options, Guard guard, WebhookConfig config, Clock clock) {
    this.vertx = vertx;
    this.guard = guard;
    this.timeOut = config.timeOut();
    this.clock = clock;
    this.lookUps = vertx.createSharedWorkerExecutor("webhook-names", config.atOnce());
    this.client =
        vertx
            .httpClientBuilder()
            .with(
                options
                    .setVerifyHost(true)
                    .setConnectTimeout(CONNECT_SECONDS * 1000)
                    .setKeepAliveTimeout(IDLE_SECONDS))
            // Many webhooks can be at one address; none of them waits for another.
            .with(new PoolOptions().setHttp1MaxSize(config.atOnce()))
            // Otherwise what a receiver says instead of HTTP would stand in the log.
            .withConnectHandler(connection -> connection.exceptionHandler(cause -> {}))
            .build();
  }

  /** What becomes of it, always in time and never as an exception. */
  CompletionStage<Outcome> send(Message message) {
    Attempt attempt = new Attempt();
    long timer =
        vertx.setTimer(
            timeOut.toMillis(), late -> attempt.hangUp(Outcome.failed(Failure.TIMED_OUT)));
    lookUps
        .executeBlocking(() -> guard.target(message.url(), message.attempts()), false)
        .compose(target -> client.request(request(target, message)))
        .compose(request -> attempt.begun(request).send(message.body()))
        .onSuccess(attempt::read)
        .onFailure(cause -> attempt.end(Outcome.failed(failure(cause))));
    Future<Outcome> outcome = attempt.outcome.future();
    return outcome.onComplete(done -> vertx.cancelTimer(timer)).toCompletionStage();
  }

  private RequestOptions request(Target target, Message message) {
    long timestamp = clock.instant().getEpochSecond();
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        // The address that was judged; the name is for the certificate and the receiver alone.
        .setServer(
            SocketAddress.inetSocketAddress(target.port(), target.address().getHostAddress()))
        .setHost(target.host())
        .setPort(target.port())
        .setSsl(target.isSecure())
        .setURI(target.path())
        .putHeader(HttpHeaders.HOST, target.url().getRawAuthority())
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
        .putHeader(HttpHeaders.USER_AGENT, "imaging-match")
        .putHeader("webhook-id", message.eventId().toString())
        .putHeader("webhook-timestamp", Long.toString(timestamp))
        .putHeader("webhook-signature", message.signatures(timestamp));
  }

  private static Failure failure(Throwable cause) {
    if (cause instanceof UnknownHostException) {
      return Failure.NAME_UNKNOWN;
    }
    if (cause instanceof AddressRefused) {
      return Failure.ADDRESS_REFUSED;
    }
    if (cause instanceof SSLException) {
      return Failure.NOT_TRUSTED;
    }
    return cause instanceof ConnectException || cause instanceof NoRouteToHostException
        ? Failure.NOT_CONNECTED
        : Failure.BROKEN_OFF;
  }

  /** One request. The head of its answer decides; what follows is read for politeness only. */
  private final class Attempt {

    private final Promise<Outcome> outcome = Promise.promise();
    private volatile HttpClientRequest request;
    private volatile Outcome answered;
    private int bytes;

    HttpClientRequest begun(HttpClientRequest begun) {
      request = begun;
      if (outcome.future().isComplete()) {
        begun.reset();
      }
      return begun;
    }

    void read(HttpClientResponse response) {
      answered =
          new Outcome(
              response.statusCode(),
              null,
              RetryAfter.of(response.getHeader(HttpHeaders.RETRY_AFTER), clock.instant()));
      try {
        response.handler(
            some -> {
              bytes += some.length();
              if (bytes > MOST_BYTES) {
                hangUp(answered);
              }
            });
        response.exceptionHandler(cause -> end(answered));
        response.endHandler(end -> end(answered));
      } catch (IllegalStateException e) {
        // A short answer on a connection of another thread can have ended before anybody listens.
        end(answered);
      }
    }

    void end(Outcome known) {
      outcome.tryComplete(known);
    }

    void hangUp(Outcome otherwise) {
      Outcome known = answered;
      // In this order: who begins a request looks whether it is still wanted.
      if (outcome.tryComplete(known == null ? otherwise : known) && request != null) {
        request.reset();
      }
    }
  }
}
