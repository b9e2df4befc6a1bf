package org.imagingmatch.bench.measure;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.imagingmatch.bench.Progress;
import org.imagingmatch.bench.report.Figures;
import org.imagingmatch.bench.report.Line;
import org.imagingmatch.bench.report.Report;
import org.imagingmatch.bench.report.Verdict;
import org.imagingmatch.bench.seed.Population;
import org.imagingmatch.bench.service.Service;
import org.imagingmatch.reference.Catalogue;

/** People sent to the service in one request, beside a COPY of the rows that this makes. */
final class Imports {

  private static final double MOST_OF_COPY = 4;

  /** Of the memory before, which the first batches already make the service touch. */
  private static final double MOST_GROWTH_MEGABYTES = 100;

  private static final long EVERY_MILLIS = 200;
  private static final UUID AGENCY = UUID.fromString("10000000-0000-4000-8000-00000000b001");

  private final Pool pool;
  private final Service service;
  private final Report report;

  Imports(Pool pool, Service service, Report report) {
    this.pool = pool;
    this.service = service;
    this.report = report;
  }

  /** As many people as the pool has, of an agency of their own, which is removed afterwards. */
  void run(long seed) throws Exception {
    int people = pool.population().size();
    Progress.say("%,d people: import", people);
    ImportedRows rows = new ImportedRows(pool.server(), AGENCY);
    rows.register();
    Path lines = Files.createTempFile("imaging-match-bench", ".ndjson");
    try {
      write(lines, new Population(Catalogue.load(), seed + 1, people, pool.population().day()));
      long before = service.residentMegabytes();
      long begin = System.nanoTime();
      CompletableFuture<HttpResponse<String>> answer = send(lines);
      long most = before;
      while (!answer.isDone()) {
        most = Math.max(most, service.residentMegabytes());
        await(answer);
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      require(answer.join(), people);
      tell(people, seconds, rows.copySeconds(), before, most);
    } finally {
      rows.remove();
      Files.delete(lines);
    }
  }

  private static void write(Path file, Population people) throws IOException {
    JsonMapper json =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(Include.NON_NULL)
            .build();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int number = 0; number < people.size(); number++) {
        out.write(json.writeValueAsString(people.person(number).recorded()));
        out.write('\n');
      }
    }
  }

  private CompletableFuture<HttpResponse<String>> send(Path lines) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + service.port() + "/v1/candidates:import"))
            .header("Authorization", "Bearer " + service.token(AGENCY, "agency"))
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofFile(lines))
            .build();
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .sendAsync(request, BodyHandlers.ofString());
  }

  private static void await(CompletableFuture<?> answer) throws InterruptedException {
    try {
      answer.get(EVERY_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // Looked at again, or told when it is joined.
    }
  }

  private static void require(HttpResponse<String> answer, int people) {
    if (answer.statusCode() != 200 || !answer.body().contains("\"created\":" + people + ",")) {
      throw new IllegalStateException("Import: " + answer.statusCode() + " " + answer.body());
    }
  }

  private void tell(int people, double seconds, double copy, long before, long most) {
    double ratio = seconds / copy;
    report.add(
        Measurement.TARGETS,
        new Line(
            "P4",
            "import over HTTP, %,.0f people a second".formatted(people / seconds),
            people,
            "≤ 4 × COPY of the same rows",
            Figures.of("s", seconds),
            "COPY",
            ratio,
            Verdict.atMost(MOST_OF_COPY, ratio)));
    report.add(
        Measurement.TARGETS,
        new Line(
            "P4",
            "most resident memory of the service meanwhile; %d MB before, %d MB after"
                .formatted(before, residentAfter()),
            people,
            "grows by ≤ 100 MB",
            Figures.of("MB", most),
            "",
            Double.NaN,
            Verdict.atMost(before + MOST_GROWTH_MEGABYTES, most)));
  }

  private long residentAfter() {
    try {
      return service.residentMegabytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
