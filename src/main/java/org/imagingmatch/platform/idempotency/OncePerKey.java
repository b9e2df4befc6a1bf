package org.imagingmatch.platform.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.idempotency.AnswerRepository.Row;

/** Does the work of a key once, and repeats its answer from then on. */
@ApplicationScoped
class OncePerKey {

  private final Answers answers;
  private final Waiting waiting;

  OncePerKey(Answers answers, Waiting waiting) {
    this.answers = answers;
    this.waiting = waiting;
  }

  /**
   * What is made of a request, unless that was made before; then {@link Repeated} is thrown.
   * Answers 409 while another request works under the key for longer than one waits.
   *
   * @param work changes things in the transaction under way, which keeps the answer too
   */
  Made keep(KeyedRequest request, Supplier<Made> work) {
    return waiting
        .until(() -> QuarkusTransaction.requiringNew().call(() -> attempt(request, work)))
        .orElseThrow(Problems::stillRunning);
  }

  /** Empty when another request works under the key; whoever dies at that lets go of it. */
  private Optional<Made> attempt(KeyedRequest request, Supplier<Made> work) {
    if (!answers.lock(request)) {
      return Optional.empty();
    }
    Optional<Row> kept = answers.find(request);
    if (kept.isPresent()) {
      throw new Repeated(answers.answer(request, kept.get()));
    }
    Made made = work.get();
    answers.keep(request, made);
    return Optional.of(made);
  }

  /** What is made of a request each time anew, by work that changes nothing. */
  Made recompute(KeyedRequest request, Supplier<Made> work) {
    Optional<Row> used = QuarkusTransaction.requiringNew().call(() -> answers.find(request));
    Made made = work.get();
    if (used.isEmpty()) {
      QuarkusTransaction.requiringNew().run(() -> answers.keepUse(request));
    }
    return made;
  }
}
