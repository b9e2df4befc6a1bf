package org.imagingmatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import org.imagingmatch.RawHttp;
import org.imagingmatch.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that want more than there is, or that two readers would read in two ways. */
@QuarkusTest
class HostileRequestsTest {

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}) ");

  /** What somebody hopes to slip in behind a request. */
  private static final String SECOND = "GET /v1/modalities HTTP/1.1\r\nHost: localhost\r\n\r\n";

  @TestHTTPResource URL service;

  @Test
  void anAddressThatIsTooLongIsTheClientsFault() throws IOException {
    String longest = "/v1/modalities?limit=" + "1".repeat(4096);
    assertThat(RawHttp.ask(service, "GET", longest)).contains(" 414 ");
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 101, 500})
  void manyParametersAreTheClientsFault(int number) throws IOException {
    String path = "/v1/modalities?" + "a=1&".repeat(number) + "b=2";
    assertThat(RawHttp.ask(service, "GET", path)).startsWith("HTTP/1.1 400");
  }

  @Test
  void requestsInOnePieceAreAnsweredInTheirOrder() throws IOException {
    String answer =
        send(
            "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"
                + SECOND
                + "GET /v1/nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(statuses(answer)).containsExactly("200", "200", "401");
    assertThat(answer.indexOf("\"status\"")).isLessThan(answer.indexOf("\"MR\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n",
        "7FFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n",
        "-2\r\n{}\r\n0\r\n\r\n",
        "0x2\r\n{}\r\n0\r\n\r\n",
        "2\r\n{}0\r\n\r\n",
        "two\r\n{}\r\n0\r\n\r\n"
      })
  void chunksThatAreNoneAreRefused(String body) throws IOException {
    assertOnlyRefused(send(post("Transfer-Encoding: chunked") + body + SECOND));
  }

  @Test
  void endlessWordsBesideAChunkAreRefused() throws IOException {
    String body = "2;" + "a".repeat(300_000) + "\r\n{}\r\n0\r\n\r\n";
    assertOnlyRefused(send(post("Transfer-Encoding: chunked") + body));
  }

  @Test
  void endlessFieldsBehindABodyAreRefused() throws IOException {
    String body = "2\r\n{}\r\n0\r\n" + "X: a\r\n".repeat(20_000) + "\r\n";
    assertOnlyRefused(send(post("Transfer-Encoding: chunked") + body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 2\r\nContent-Length: 3",
        "Content-Length: 2, 3",
        "Content-Length: +2",
        "Content-Length: 0x2",
        "Content-Length: 2 2",
        "Content-Length : 2",
        "Transfer-Encoding : chunked",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 2",
        "Transfer-Encoding:\u000bchunked",
        "X: y\u0000\r\nContent-Length: 2",
        "X: y\rContent-Length: 2"
      })
  void lengthThatCanBeReadInTwoWaysLetsNothingSlipIn(String header) throws IOException {
    String answer = send(post(header) + "0\r\n\r\n" + SECOND);
    assertThat(statuses(answer)).containsExactly("400");
  }

  /** Or hung up on at once. */
  private static void assertOnlyRefused(String answer) {
    assertThat(statuses(answer)).hasSizeLessThan(2).allMatch(status -> status.startsWith("4"));
  }

  private static List<String> statuses(String answer) {
    return STATUS.matcher(answer).results().map(found -> found.group(1)).toList();
  }

  private static String post(String header) {
    return "POST /v1/faulty HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        + "Authorization: Bearer "
        + Tokens.agency()
        + "\r\n"
        + header
        + "\r\n\r\n";
  }

  private String send(String request) throws IOException {
    return RawHttp.send(service, request, "");
  }
}
