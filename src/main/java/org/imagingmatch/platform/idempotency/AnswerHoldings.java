package org.imagingmatch.platform.idempotency;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.idempotency.AnswerRepository.Row;
import org.imagingmatch.platform.privacy.Holdings;

/** What was answered about a person and is kept for repeats. */
@ApplicationScoped
class AnswerHoldings implements Holdings {

  private final AnswerRepository rows;
  private final Answers answers;
  private final Clock clock;

  AnswerHoldings(AnswerRepository rows, Answers answers, Clock clock) {
    this.rows = rows;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * One of them.
   *
   * @param answer null = nobody can read it any more
   */
  private record Held(String key, Instant keptAt, Instant expiresAt, @JsonRawValue String answer) {}

  @Override
  public String name() {
    return "answers";
  }

  @Override
  @Transactional
  public Object of(UUID organisationId, UUID candidateId) {
    List<Held> held =
        rows.about(organisationId, candidateId, clock.instant()).stream()
            .map(row -> held(organisationId, row))
            .toList();
    return held.isEmpty() ? null : held;
  }

  private Held held(UUID organisationId, Row row) {
    String answer =
        answers
            .body(organisationId, row)
            .map(body -> new String(body, StandardCharsets.UTF_8))
            .orElse(null);
    return new Held(row.key(), row.keptAt(), row.expiresAt(), answer);
  }
}
