package org.imagingmatch.platform.limits;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.imagingmatch.platform.Problems;

/**
 * Lets organisations take turns at what is dear. Some run at once, fewer of the same organisation;
 * the others stand in the line of their organisation. The line of whoever has least that runs is
 * served first, so that a long line delays nobody else.
 */
@Singleton
class Turns {

  private static final int RETRY_AFTER = 1;

  private final LimitsConfig config;

  /** The first is served next; an organisation without turns has no line. */
  private final Map<UUID, Line> lines = new LinkedHashMap<>();

  private int running;

  private static final class Line {

    private final Set<Turn> running = new HashSet<>();
    private final Queue<Turn> waiting = new ArrayDeque<>();
  }

  Turns(LimitsConfig config) {
    this.config = config;
  }

  /** A turn, which may have to wait before it begins; answers 429 when too many wait already. */
  Turn take(UUID organisationId) {
    Turn turn = new Turn(organisationId);
    if (begins(turn)) {
      turn.begun().complete(null);
    } else {
      CompletableFuture.delayedExecutor(config.longestWait().toNanos(), TimeUnit.NANOSECONDS)
          .execute(() -> giveUp(turn));
    }
    return turn;
  }

  private synchronized boolean begins(Turn turn) {
    Line line = lines.getOrDefault(turn.organisationId(), new Line());
    boolean begins = hasRoom(line);
    if (begins) {
      begin(turn, line);
    } else if (line.waiting.size() < config.organisationRankingsWaiting()) {
      line.waiting.add(turn);
    } else {
      throw Problems.tooManyRequests(
          "Of this organisation, %d rankings run and %d wait, and more than %d may not wait."
                  .formatted(
                      line.running.size(),
                      line.waiting.size(),
                      config.organisationRankingsWaiting())
              + " Repeat this one when another is answered.",
          RETRY_AFTER);
    }
    lines.putIfAbsent(turn.organisationId(), line);
    return begins;
  }

  /** Ends a turn, be it running, waiting or over already. */
  void end(Turn turn) {
    if (!leaves(turn)) {
      stop(turn).ifPresent(next -> next.begun().complete(null));
    }
  }

  private synchronized Optional<Turn> stop(Turn turn) {
    Line line = lines.get(turn.organisationId());
    if (line == null || !line.running.remove(turn)) {
      return Optional.empty();
    }
    running--;
    forgetIfEmpty(turn.organisationId(), line);
    return next();
  }

  /** Of the organisations with least that runs, the one that was not served for longest. */
  private Optional<Turn> next() {
    Optional<Map.Entry<UUID, Line>> served =
        lines.entrySet().stream()
            .filter(each -> !each.getValue().waiting.isEmpty() && hasRoom(each.getValue()))
            .min(Comparator.comparingInt(each -> each.getValue().running.size()));
    served.ifPresent(
        each -> {
          lines.remove(each.getKey());
          lines.put(each.getKey(), each.getValue());
        });
    return served.map(each -> begin(each.getValue().waiting.remove(), each.getValue()));
  }

  /** Who has waited for too long asks again, or somebody else does. */
  private void giveUp(Turn turn) {
    if (leaves(turn)) {
      turn.begun()
          .completeExceptionally(
              Problems.tooManyRequests(
                  "Rankings of this organisation run for so long that this one had no turn in %d ms."
                          .formatted(config.longestWait().toMillis())
                      + " Ask for fewer at once.",
                  RETRY_AFTER));
    }
  }

  private synchronized boolean leaves(Turn turn) {
    Line line = lines.get(turn.organisationId());
    if (line == null || !line.waiting.remove(turn)) {
      return false;
    }
    forgetIfEmpty(turn.organisationId(), line);
    return true;
  }

  private boolean hasRoom(Line line) {
    return running < config.rankingsAtOnce()
        && line.running.size() < config.organisationRankingsAtOnce();
  }

  private Turn begin(Turn turn, Line line) {
    running++;
    line.running.add(turn);
    return turn;
  }

  private void forgetIfEmpty(UUID organisationId, Line line) {
    if (line.running.isEmpty() && line.waiting.isEmpty()) {
      lines.remove(organisationId);
    }
  }

  /** Whether nobody has a turn or waits for one. */
  synchronized boolean areOver() {
    return lines.isEmpty() && running == 0;
  }
}
