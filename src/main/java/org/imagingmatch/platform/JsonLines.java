package org.imagingmatch.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Answers of lines of JSON, each sent as soon as it is made. Whoever hangs up ends the work at the
 * next line. What fails after a line was sent closes the connection before the answer has ended,
 * which no client takes for a whole one; what fails before is a problem like any other.
 */
@Singleton
public class JsonLines {

  public static final String MEDIA_TYPE = "application/x-ndjson";

  private static final Logger LOG = Logger.getLogger(JsonLines.class);

  private final ObjectMapper json;
  private final RoutingContext current;

  JsonLines(ObjectMapper json, RoutingContext current) {
    this.json = json;
    this.current = current;
  }

  /**
   * The answer to the request under way.
   *
   * @param work hands over one line after the other, and is not to go on when that fails
   */
  public <T> StreamingOutput of(Consumer<Consumer<T>> work) {
    HttpServerRequest request = current.request();
    return out -> {
      try {
        work.accept(line -> send(json(line), request, out));
      } catch (HungUp e) {
        // Nobody is left who could be told.
      } catch (RuntimeException e) {
        if (!request.response().headWritten()) {
          throw e;
        }
        LOG.error("An answer broke off after its first line", e);
        // Until it is closed, the framework would send the end of the answer.
        request.connection().close().toCompletionStage().toCompletableFuture().join();
      }
    };
  }

  private byte[] json(Object line) {
    try {
      return json.writeValueAsBytes(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void send(byte[] line, HttpServerRequest request, OutputStream out) {
    // The stream itself takes what nobody will receive.
    if (request.response().closed()) {
      throw new HungUp();
    }
    try {
      out.write(line);
      out.write('\n');
      out.flush();
    } catch (IOException e) {
      throw new HungUp();
    }
  }

  private static final class HungUp extends RuntimeException {

    HungUp() {
      super(null, null, false, false);
    }
  }
}
