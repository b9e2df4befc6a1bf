package org.imagingmatch.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;
import io.quarkus.value.registry.ValueRegistry;
import io.quarkus.vertx.http.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.imagingmatch.Examples;
import org.imagingmatch.Tenant;

/** Sends imports of one organisation, as streams of a length that is not told. */
record Sender(Tenant owner, String path, String type, String encoding) {

  static final String NDJSON = "application/x-ndjson";
  static final String CSV = "text/csv";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(Version.HTTP_1_1).build();

  static Sender of(Tenant owner, String collection) {
    return new Sender(owner, collection + ":import", NDJSON, null);
  }

  Sender csv() {
    return new Sender(owner, path, CSV, encoding);
  }

  Sender gzip() {
    return new Sender(owner, path, type, "gzip");
  }

  Sender with(String query) {
    return new Sender(owner, path + "?" + query, type, encoding);
  }

  HttpResponse<String> send(InputStream body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service().resolve(path))
            .header("Authorization", "Bearer " + owner.token())
            .header("Content-Type", type)
            .POST(BodyPublishers.ofInputStream(() -> body));
    if (encoding != null) {
      request.header("Content-Encoding", encoding);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> send(byte[] body) {
    return send(new ByteArrayInputStream(body));
  }

  /** What became of a body that is read to its end. */
  JsonNode result(byte[] body) {
    HttpResponse<String> answer = send(body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Examples.tree(answer.body());
  }

  JsonNode result(String body) {
    return result(body.getBytes(StandardCharsets.UTF_8));
  }

  static URI service() {
    return Arc.container().instance(ValueRegistry.class).get().get(HttpServer.LOCAL_BASE_URI);
  }

  static byte[] gzipped(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** The lines that were refused. */
  static List<Long> refused(JsonNode result) {
    List<Long> lines = new ArrayList<>();
    result.get("items").forEach(item -> lines.add(item.get("line").asLong()));
    return lines;
  }
}
