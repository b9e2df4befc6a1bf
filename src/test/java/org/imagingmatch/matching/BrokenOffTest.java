package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.imagingmatch.Database;
import org.imagingmatch.Problem;
import org.imagingmatch.RawHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer about all vacancies while it is made, and what becomes of it when that breaks off. */
@QuarkusTest
class BrokenOffTest {

  private static final String PATH = "/v1/matches?asOf=" + Rankings.AS_OF;
  private static final String WRITING = "insert on audit_event";

  @TestHTTPResource URL service;
  @Inject Interlude interlude;

  private final Rankings rankings = new Rankings();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private List<String> vacancies;

  @BeforeEach
  void threeVacanciesAndSomebody() {
    vacancies = Stream.generate(this::vacancy).limit(3).sorted().toList();
    rankings.candidate(rankings.maria());
  }

  @AfterEach
  void noInterlude() {
    interlude.end();
    Database.execute("grant " + WRITING + " to imaging_match_app");
  }

  private String vacancy() {
    return rankings.vacancy(rankings.mriNights().without("externalId"));
  }

  private void meanwhile(Runnable act) {
    interlude.after(rankings.agency.id(), vacancies.get(1), act);
  }

  private void forbidWriting() {
    Database.execute("revoke " + WRITING + " from imaging_match_app");
  }

  @Test
  void lineIsReadBeforeTheNextIsMade() throws Exception {
    CompletableFuture<Void> read = new CompletableFuture<>();
    meanwhile(() -> Interlude.await(read));
    Iterator<String> lines = ask(BodyHandlers.ofLines()).iterator();
    while (!lines.next().contains(vacancies.get(0))) {
      assertThat(lines.hasNext()).isTrue();
    }
    assertThat(interlude.made()).doesNotContain(vacancies.get(2));
    read.complete(null);
    List<String> rest = new ArrayList<>();
    lines.forEachRemaining(rest::add);
    assertThat(rest.toString()).contains(vacancies.get(1), vacancies.get(2));
    assertThat(rest).last().asString().contains("\"complete\":true");
  }

  @Test
  void compressedLineIsReadBeforeTheNextIsMadeToo() throws Exception {
    CompletableFuture<Void> read = new CompletableFuture<>();
    meanwhile(() -> Interlude.await(read));
    HttpRequest request = asking().header("Accept-Encoding", "gzip").build();
    InputStream packed = http.send(request, BodyHandlers.ofInputStream()).body();
    try (InputStream lines = new GZIPInputStream(packed)) {
      String line = line(lines);
      while (!line.contains(vacancies.get(0))) {
        line = line(lines);
      }
      assertThat(interlude.made()).doesNotContain(vacancies.get(2));
      read.complete(null);
      String rest = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(rest).contains(vacancies.get(2), "\"complete\":true");
    }
  }

  /** Byte by byte: a reader would wait until its buffer is full. */
  private static String line(InputStream lines) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = lines.read(); c != '\n'; c = lines.read()) {
      assertThat(c).as("the answer goes on").isNotNegative();
      line.write(c);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whoHangsUpCancelsTheRest() throws IOException {
    meanwhile(interlude::awaitHangUp);
    try (Socket socket = new Socket(service.getHost(), service.getPort());
        BufferedReader answer =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      socket.getOutputStream().write(request().getBytes(StandardCharsets.US_ASCII));
      assertThat(answer.lines().anyMatch(line -> line.contains(vacancies.get(0)))).isTrue();
    }
    interlude.awaitEnd();
    // There can be vacancies of other tests between these, where it ends before.
    assertThat(interlude.made())
        .contains(vacancies.get(0))
        .allMatch(vacancy -> vacancy.compareTo(vacancies.get(1)) <= 0);
  }

  @Test
  void answerThatFailsOnTheWayNeverEnds() {
    meanwhile(this::forbidWriting);
    assertThatThrownBy(() -> ask(BodyHandlers.ofString())).isInstanceOf(IOException.class);
    interlude.awaitEnd();
    assertThat(interlude.made()).contains(vacancies.get(0)).endsWith(vacancies.get(1));
  }

  @Test
  void answerThatFailsOnTheWayDoesNotSayWhy() throws IOException {
    meanwhile(this::forbidWriting);
    String answer = RawHttp.send(service, request(), "");
    assertThat(answer)
        .startsWith("HTTP/1.1 200 ")
        .contains(vacancies.get(0), "\"done\":1")
        .doesNotContain(vacancies.get(1), "complete", "audit", "denied", "problem", "Exception");
    // The chunk that ends an answer has the length 0.
    assertThat(answer.stripTrailing()).endsWith("}");
  }

  @Test
  void failureBeforeTheFirstLineIsAProblem() {
    UUID first = UUID.fromString(vacancies.get(0));
    UUID before = new UUID(first.getMostSignificantBits(), first.getLeastSignificantBits() - 1);
    forbidWriting();
    // A ranking of nobody writes nothing, so it begins with one of somebody.
    Problem.is(rankings.agency.calls().get(PATH + "&after=" + before), 503);
  }

  private String request() {
    return "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
        .formatted(PATH, rankings.agency.token());
  }

  private <T> T ask(BodyHandler<T> body) throws IOException, InterruptedException {
    return http.send(asking().build(), body).body();
  }

  private HttpRequest.Builder asking() {
    return HttpRequest.newBuilder(URI.create(service.toString()).resolve(PATH))
        .header("Authorization", "Bearer " + rankings.agency.token());
  }
}
