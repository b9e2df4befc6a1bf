package org.imagingmatch.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imagingmatch.AtOnce;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.RawHttp;
import org.imagingmatch.Soon;
import org.imagingmatch.Tenant;
import org.imagingmatch.event.Feed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that come as no honest client sends them, and what is left of them. */
@QuarkusTest
class ImportStreamTest {

  private static final String CANDIDATES = "/v1/candidates";

  @TestHTTPResource URL service;

  private static String people(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> Examples.bareCandidate().put("externalId", "P-" + i).toString())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static int stored(Tenant agency) {
    return Database.count(
        "select count(*) from candidate where organisation_id = '" + agency.id() + "'");
  }

  private String head(Tenant agency, String more) {
    return "POST /v1/candidates:import HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
        + agency.token()
        + "\r\n"
        + more
        + "\r\n\r\n";
  }

  @Test
  void bodyIsReadAsItComes() throws IOException {
    Tenant agency = Tenant.agency();
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      OutputStream out = socket.getOutputStream();
      byte[] body = people(0, 3000).getBytes(StandardCharsets.UTF_8);
      String type = "Content-Type: application/x-ndjson\r\nContent-Length: ";
      out.write(head(agency, type + (body.length + 1)).getBytes(StandardCharsets.ISO_8859_1));
      out.write(body);
      out.flush();
      Soon.is("most of it is stored", () -> stored(agency) >= 2500);
    }
    // The rest was never sent, and sending all of it again ends as if nothing had happened.
    Soon.is(
        "it is broken off",
        () -> agency.calls().get("/v1/imports").path("items[0].state").equals("BROKEN_OFF"));
    JsonNode again = Sender.of(agency, CANDIDATES).result(people(0, 3000));
    assertThat(again.get("refused").asInt()).isZero();
    assertThat(again.get("unchanged").asInt()).isGreaterThanOrEqualTo(2500);
    assertThat(stored(agency)).isEqualTo(3000);
  }

  @ParameterizedTest
  @CsvSource({
    "agency, text/plain, 415",
    "agency, , 415",
    "provider, application/x-ndjson, 403",
    "recruiter, text/csv, 403",
  })
  void whatIsRefusedIsRefusedUnread(String role, String type, int status) throws IOException {
    Tenant caller = role.equals("provider") ? Tenant.provider() : Tenant.agency().as(role);
    String kind = type == null ? "" : "Content-Type: " + type + "\r\n";
    assertThat(RawHttp.send(service, head(caller, kind + "Content-Length: 100000000"), ""))
        .startsWith("HTTP/1.1 " + status)
        .contains("application/problem+json");
  }

  @Test
  void nobodyIsAskedForACredentialUnread() throws IOException {
    String request =
        "POST /v1/candidates:import HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n";
    assertThat(RawHttp.send(service, request, "")).startsWith("HTTP/1.1 401");
  }

  @Test
  void otherBodiesKeepTheirLimit() throws IOException {
    String head =
        head(Tenant.agency(), "Content-Type: application/json\r\nContent-Length: 300000")
            .replace(":import", "");
    assertThat(RawHttp.send(service, head, "")).startsWith("HTTP/1.1 413");
  }

  @Test
  void compressedBodyThatBreaksOffIsToldByLine() {
    Tenant agency = Tenant.agency();
    byte[] whole = Sender.gzipped(people(0, 500));
    JsonNode result =
        Sender.of(agency, CANDIDATES)
            .gzip()
            .result(Arrays.copyOf(whole, whole.length - whole.length / 3));
    assertThat(result.get("refused").asInt()).isEqualTo(1);
    assertThat(result.get("created").asInt()).isPositive().isEqualTo(stored(agency));
    assertThat(result.at("/items/0/problem/detail").textValue()).contains("breaks off");
  }

  @Test
  void partsThatWereCompressedOneByOneAreOneBody() throws IOException {
    java.io.ByteArrayOutputStream parts = new java.io.ByteArrayOutputStream();
    parts.write(Sender.gzipped(people(0, 10)));
    parts.write(Sender.gzipped(people(10, 20)));
    JsonNode result = Sender.of(Tenant.agency(), CANDIDATES).gzip().result(parts.toByteArray());
    assertThat(result.get("created").asInt()).isEqualTo(20);
  }

  @Test
  void bombIsRefused() {
    byte[] bomb = Sender.gzipped("\n".repeat(64 << 20));
    HttpResponse<String> answer = Sender.of(Tenant.agency(), CANDIDATES).gzip().send(bomb);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
  }

  @Test
  void whatIsNotCompressedIsNotTakenForIt() {
    HttpResponse<String> answer =
        Sender.of(Tenant.agency(), CANDIDATES).gzip().send("{}".getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  @Test
  void longLineIsToldAndTheNextIsRead() {
    String body = "{\"x\":\"" + "a".repeat(300_000) + "\"}\n" + people(0, 1);
    JsonNode result = Sender.of(Tenant.agency(), CANDIDATES).result(body);
    assertThat(Sender.refused(result)).containsExactly(1L);
    assertThat(result.get("created").asInt()).isEqualTo(1);
  }

  @Test
  void lineThatNeverEndsIsRefused() throws IOException {
    HttpResponse<String> answer =
        Sender.of(Tenant.agency(), CANDIDATES).send(new byte[(16 << 20) + (1 << 19)]);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
  }

  @Test
  void clientThatStallsIsCutOff() throws IOException {
    Tenant agency = Tenant.agency();
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(40_000);
      OutputStream out = socket.getOutputStream();
      String head = head(agency, "Content-Type: application/x-ndjson\r\nContent-Length: 1000000");
      out.write((head + people(0, 2)).getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
    Soon.is(
        "it is broken off",
        () -> agency.calls().get("/v1/imports").path("items[0].state").equals("BROKEN_OFF"));
  }

  @Test
  void clientThatDripsIsCutOff() throws IOException {
    Tenant agency = Tenant.agency();
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(1_000);
      OutputStream out = socket.getOutputStream();
      String head = head(agency, "Content-Type: application/x-ndjson\r\nContent-Length: 1000000");
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      Soon.is("it is cut off", () -> isAnswered(socket, out));
    }
  }

  /** Sends one more byte, and waits a second for an answer. */
  private static boolean isAnswered(Socket socket, OutputStream out) {
    try {
      out.write(' ');
      return "HTTP/1.1 408"
          .equals(new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8));
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void nobodyWaitsForTheSenderOfAnAtomicImport() throws IOException {
    Tenant slow = Tenant.agency();
    Owned other = Owned.candidate();
    Feed feed = Feed.fromNowOn(other.owner());
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      String head = head(slow, "Content-Type: application/x-ndjson\r\nContent-Length: 1000000");
      OutputStream out = socket.getOutputStream();
      out.write(head.replace(":import", ":import?atomic=true").getBytes(StandardCharsets.UTF_8));
      out.write(people(0, 1000).getBytes(StandardCharsets.UTF_8));
      out.flush();
      Soon.is(
          "it runs",
          () -> "RUNNING".equals(slow.calls().get("/v1/imports").path("items[0].state")));
      other.create();
      assertThat(feed.types()).containsExactly("candidate.created");
    }
    Soon.is(
        "it is broken off",
        () -> slow.calls().get("/v1/imports").path("items[0].state").equals("BROKEN_OFF"));
    assertThat(stored(slow)).isZero();
  }

  @Test
  void importsOfTheSameAtOnceEndAsOneWould() throws InterruptedException {
    Tenant agency = Tenant.agency();
    String body = people(0, 2000);
    List<JsonNode> results = AtOnce.calls(2, () -> Sender.of(agency, CANDIDATES).result(body));
    assertThat(results).allSatisfy(each -> assertThat(each.get("refused").asInt()).isZero());
    assertThat(results.stream().mapToInt(each -> each.get("created").asInt()).sum())
        .isEqualTo(2000);
    assertThat(stored(agency)).isEqualTo(2000);
  }
}
