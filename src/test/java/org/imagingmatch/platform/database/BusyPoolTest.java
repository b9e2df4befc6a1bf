package org.imagingmatch.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.Soon;
import org.imagingmatch.Tenant;
import org.imagingmatch.parts.OtherService;
import org.imagingmatch.platform.limits.LowLimits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A replica whose connections and threads are all taken is busy, not broken: to send its requests
 * elsewhere would only make the others busier.
 */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(LowLimits.class)
class BusyPoolTest {

  /** More than there are worker threads (200 by default). */
  private static final int TENANTS = 13;

  private static final int EACH = 17;

  private static final List<String> QUESTIONS = List.of("ready", "live", "started");

  /** Of the probes in {@code deploy/base/deployment.yaml}. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Inject AgroalDataSource pool;
  @TestHTTPResource URI service;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void aBusyReplicaStaysReadyAndAlive() throws SQLException {
    List<Tenant> tenants = Stream.generate(Tenant::agency).limit(TENANTS).toList();
    assertThat(QUESTIONS).allSatisfy(each -> assertThat(health(each)).isEqualTo(200));
    List<Connection> taken = take();
    List<CompletableFuture<HttpResponse<String>>> waiting;
    try {
      waiting = tenants.stream().flatMap(this::requests).toList();
      Soon.is("many wait", () -> pool.getMetrics().awaitingCount() > 190);
      assertThat(QUESTIONS).allSatisfy(each -> assertThat(health(each)).isEqualTo(200));
      assertThat(waiting).noneMatch(CompletableFuture::isDone);
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
    // On a slow machine, some may have waited for longer than a transaction may take.
    assertThat(waiting).extracting(each -> each.join().statusCode()).contains(200);
  }

  private int health(String question) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve("/q/health/" + question)).timeout(PATIENCE).build();
    return http.send(request, BodyHandlers.ofString()).statusCode();
  }

  private List<Connection> take() throws SQLException {
    List<Connection> taken = new ArrayList<>();
    int size = pool.getConfiguration().connectionPoolConfiguration().maxSize();
    while (taken.size() < size) {
      taken.add(pool.getConnection());
    }
    return taken;
  }

  private Stream<CompletableFuture<HttpResponse<String>>> requests(Tenant tenant) {
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve("/v1/candidates"))
            .header("Authorization", "Bearer " + tenant.token())
            .build();
    return IntStream.range(0, EACH)
        .mapToObj(ignored -> http.sendAsync(request, BodyHandlers.ofString()));
  }
}
