package org.imagingmatch.platform.idempotency;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives an answer again, byte by byte, and says so. */
class RepeatedAnswers {

  private static final String HEADER = "Idempotency-Replayed";

  @ServerExceptionMapper
  Response again(Repeated repeated) {
    KeptAnswer answer = repeated.answer();
    ResponseBuilder again = Response.status(answer.status()).header(HEADER, "true");
    answer.headers().forEach(again::header);
    return answer.body().length == 0 ? again.build() : again.entity(answer.body()).build();
  }
}
