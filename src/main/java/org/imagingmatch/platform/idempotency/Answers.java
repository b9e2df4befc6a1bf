package org.imagingmatch.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.idempotency.AnswerRepository.Row;
import org.imagingmatch.platform.secret.Sealing;

/** The answers that are kept; inside a transaction of the caller. */
@ApplicationScoped
class Answers {

  private static final String PURPOSE = "kept answer";

  private final AnswerRepository rows;
  private final Sealing sealing;
  private final ObjectMapper json;
  private final Duration life;
  private final Clock clock;

  Answers(
      AnswerRepository rows,
      Sealing sealing,
      ObjectMapper json,
      IdempotencyConfig config,
      Clock clock) {
    this.rows = rows;
    this.sealing = sealing;
    this.json = json;
    this.life = Duration.ofHours(config.hours());
    this.clock = clock;
  }

  /** Whether the transaction has the key for itself now. */
  boolean lock(KeyedRequest request) {
    return rows.lock(request);
  }

  /** What is kept under its key, if anything is; answers 422 when that is of another request. */
  Optional<Row> find(KeyedRequest request) {
    Optional<Row> row = rows.find(request, clock.instant());
    if (row.filter(found -> !request.is(found.fingerprint())).isPresent()) {
      throw Problems.keyOfAnother();
    }
    return row;
  }

  /** The answer of a row; 409 when it was let go of, or cannot be read any more. */
  KeptAnswer answer(KeyedRequest request, Row row) {
    return opened(row, request.place()).orElseThrow(Problems::answerGone);
  }

  /** The body of an answer that is kept; empty when it cannot be read any more. */
  Optional<byte[]> body(UUID organisationId, Row row) {
    return opened(row, KeyedRequest.place(organisationId, row.key())).map(KeptAnswer::body);
  }

  private Optional<KeptAnswer> opened(Row row, byte[] place) {
    return Optional.ofNullable(row.answer())
        .flatMap(bytes -> sealing.open(PURPOSE, bytes, place))
        .map(this::read);
  }

  /** Keeps what was made. */
  void keep(KeyedRequest request, Made made) {
    KeptAnswer answer = new KeptAnswer(made.status(), made.headers(), body(made));
    keep(request, made.about(), sealing.seal(PURPOSE, written(answer), request.place()));
  }

  /** Keeps that the key was used for the request, and no answer. */
  void keepUse(KeyedRequest request) {
    keep(request, null, null);
  }

  private void keep(KeyedRequest request, UUID about, byte[] answer) {
    Instant now = clock.instant();
    rows.keep(request, about, answer, now, now.plus(life));
  }

  private byte[] body(Made made) {
    return made.shown() == null ? new byte[0] : written(made.shown());
  }

  private byte[] written(Object value) {
    try {
      return json.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private KeptAnswer read(byte[] plain) {
    try {
      return json.readValue(plain, KeptAnswer.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
