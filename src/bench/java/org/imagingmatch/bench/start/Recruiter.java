package org.imagingmatch.bench.start;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Asks a service who fits a vacancy, as its users do. */
final class Recruiter {

  /** As many as ask at once under the load that memory is measured with. */
  static final int CONNECTIONS = 32;

  private static final String VACANCY = "/v1/vacancies/f0b55208-78ef-3741-9097-6a7b9ec8a356";
  private static final String RANKING = VACANCY + "/matches?limit=20";
  private static final List<String> SIGHTS =
      List.of(
          "/v1/vacancies?limit=20",
          VACANCY,
          "/v1/candidates?limit=20",
          "/v1/candidates/be5a2506-51df-35aa-93ab-5f8556b512c8",
          "/v1/candidates/be5a2506-51df-35aa-93ab-5f8556b512c8/matches?limit=20",
          VACANCY + "/matches?limit=20&detail=scores",
          VACANCY + "/matches/be5a2506-51df-35aa-93ab-5f8556b512c8",
          "/v1/credentials?modality=MR");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Service service;
  private final String token;

  Recruiter(Service service, String token) {
    this.service = service;
    this.token = token;
  }

  /**
   * Waits for the first ranking.
   *
   * @return milliseconds since the service was started
   */
  double firstAnswer() throws IOException, InterruptedException {
    service.awaitOpen();
    ask(RANKING);
    return service.age();
  }

  /** Looks at what recruiters look at between rankings. */
  void look() throws IOException, InterruptedException {
    for (String sight : SIGHTS) {
      ask(sight);
    }
  }

  /** Asks for so many rankings, many at once. */
  void rank(int times) throws IOException, InterruptedException {
    ExecutorService desks = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<Callable<Void>> rankings =
          IntStream.range(0, times).<Callable<Void>>mapToObj(n -> () -> ask(RANKING)).toList();
      for (Future<Void> ranking : desks.invokeAll(rankings)) {
        ranking.get();
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      desks.shutdown();
    }
  }

  private Void ask(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(service.at(path)).header("Authorization", "Bearer " + token).build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " is answered " + answer.statusCode() + ": " + answer.body());
    }
    return null;
  }
}
