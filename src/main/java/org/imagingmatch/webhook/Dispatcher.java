package org.imagingmatch.webhook;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.imagingmatch.organisation.Operator;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;

/**
 * Sends what is due. Every replica looks for webhooks with something to do and takes those that no
 * other has; each has one run at a time, which sends one message after the other. Between a message
 * and its answer a run holds neither a thread nor a connection.
 */
@ApplicationScoped
class Dispatcher {

  private static final Logger LOG = Logger.getLogger(Dispatcher.class);

  /** Webhooks looked at in one round; there can be more than places, because some are taken. */
  private static final int MOST_DUE = 1000;

  /** What the feed answers to a place that it does not have any more. */
  private static final int GONE = 410;

  /** From a fault of the service's own to the next run. */
  private static final int REST_SECONDS = 30;

  /** For the transactions between the messages: a small part of the pool. */
  private static final int THREADS = 4;

  private final WorkService works;
  private final Sender sender;
  private final Operator operator;
  private final Tenancy tenancy;
  private final WebhookMeasures measures;
  private final Places places;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private volatile boolean stopping;

  Dispatcher(
      WorkService works,
      Sender sender,
      Operator operator,
      Tenancy tenancy,
      WebhookMeasures measures,
      WebhookConfig config) {
    this.works = works;
    this.sender = sender;
    this.operator = operator;
    this.tenancy = tenancy;
    this.measures = measures;
    this.places = new Places(config.atOnce(), config.organisationAtOnce());
  }

  /** Messages on their way are noted; after that, no more is sent. */
  void stop(@Observes ShutdownEvent event) {
    stopping = true;
    threads.shutdown();
  }

  @Scheduled(
      identity = "webhooks",
      every = "{imaging-match.webhooks.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void round() {
    if (!stopping) {
      List<WorkKey> due = operator.does(() -> works.due(MOST_DUE));
      measures.due(due.size());
      due.forEach(this::begin);
    }
  }

  private void begin(WorkKey key) {
    if (places.take(key)) {
      Run run = new Run(key, UUID.randomUUID());
      submit(run, () -> run.goOn(works.begin(key.webhook(), run.id)));
    }
  }

  /** A step of a run, with the rights of its organisation. */
  private void submit(Run run, Runnable step) {
    try {
      threads.execute(
          () -> {
            try {
              tenancy.as(run.key.organisationId(), step);
            } catch (RuntimeException e) {
              run.breakOff(e);
            }
          });
    } catch (RejectedExecutionException e) {
      // The service stops; another replica goes on when the lease has run out.
      places.leave(run.key);
    }
  }

  /** One webhook being served. */
  private final class Run {

    private final WorkKey key;
    private final UUID id;
    private int sent;

    Run(WorkKey key, UUID id) {
      this.key = key;
      this.id = id;
    }

    void goOn(Optional<Message> message) {
      message.ifPresentOrElse(this::send, () -> places.leave(key));
    }

    private void send(Message message) {
      sent++;
      long begun = System.nanoTime();
      sender
          .send(message)
          .thenAccept(
              outcome -> {
                measures.tried(outcome, begun);
                submit(this, () -> note(new Tried(message.deliveryId(), outcome)));
              });
    }

    private void note(Tried tried) {
      goOn(works.next(key.webhook(), id, tried, stopping || places.isWanted(key, sent)));
    }

    /** What is wrong with one must not keep the others waiting, nor be tried each second. */
    void breakOff(RuntimeException cause) {
      if (cause instanceof HttpProblem problem && problem.getStatusCode() == GONE) {
        LOG.warnf("Webhook %s has missed events that are no longer kept", key.webhookId());
        tenancy.as(key.organisationId(), () -> works.startOver(key.webhook()));
        places.leave(key);
        return;
      }
      LOG.errorf(cause, "Sending to webhook %s broke off, a later run goes on", key.webhookId());
      CompletableFuture.delayedExecutor(REST_SECONDS, TimeUnit.SECONDS)
          .execute(() -> places.leave(key));
    }
  }
}
