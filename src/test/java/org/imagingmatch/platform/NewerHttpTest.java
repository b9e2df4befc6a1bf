package org.imagingmatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.imagingmatch.Examples;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.Test;

/** Clients that offer HTTP/2, as that of the JDK does unasked. */
@QuarkusTest
class NewerHttpTest {

  private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_2).build();

  @TestHTTPResource URL service;

  @Test
  void aReadIsAnswered() throws IOException, InterruptedException {
    HttpResponse<String> answer = send(request("/v1/modalities").build());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  @Test
  void aBodyIsRead() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            request("/v1/facilities")
                .header("Authorization", "Bearer " + Tenant.provider().token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Examples.facility().toString()))
                .build());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(service.toString()).resolve(path));
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }
}
