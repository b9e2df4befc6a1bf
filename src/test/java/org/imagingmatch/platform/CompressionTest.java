package org.imagingmatch.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.imagingmatch.Examples;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.Test;

/** Who can read compressed answers gets them, but for those whose bytes have a name. */
@QuarkusTest
class CompressionTest {

  @TestHTTPResource URL service;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Tenant agency = Tenant.agency();

  @Test
  void listIsCompressedForWhoAsks() throws Exception {
    agency.sends(Examples.candidate()).post("/v1/candidates").then().statusCode(201);
    HttpResponse<byte[]> packed = ask("/v1/candidates", "gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(packed.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
    HttpResponse<byte[]> plain = ask("/v1/candidates", "identity");
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(plain.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
    assertThat(unpacked(packed)).isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
  }

  @Test
  void whatHasAStrongTagTravelsAsItIs() throws Exception {
    String at = agency.sends(Examples.candidate()).post("/v1/candidates").header("Location");
    String path = URI.create(at).getRawPath();
    for (String each : new String[] {path, "/v1/modalities"}) {
      HttpResponse<byte[]> answer = ask(each, "gzip");
      assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
      assertThat(answer.headers().firstValue("ETag").orElse("")).startsWith("\"");
      assertThat(new String(answer.body(), StandardCharsets.UTF_8)).startsWith("{");
    }
  }

  @Test
  void pageOfTheApiIsCompressed() {
    assertThat(given().header("Accept-Encoding", "gzip").get("/q/openapi").asString())
        .contains("openapi: 3.1.0");
  }

  private HttpResponse<byte[]> ask(String path, String encoding)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service.toString()).resolve(path))
            .header("Authorization", "Bearer " + agency.token())
            .header("Accept-Encoding", encoding)
            .build();
    return http.send(request, BodyHandlers.ofByteArray());
  }

  private static String unpacked(HttpResponse<byte[]> answer) throws IOException {
    try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
