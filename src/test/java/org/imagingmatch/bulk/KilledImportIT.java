package org.imagingmatch.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.imagingmatch.Examples;
import org.imagingmatch.Soon;
import org.imagingmatch.fault.Report;
import org.imagingmatch.platform.database.ServiceProcess;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import whose service is killed in the middle, and that is sent again. A million lines take
 * {@code -Dimport.lines=1000000}, and minutes.
 */
@Tag(Report.FAULT)
class KilledImportIT {

  private static final Logger LOG = Logger.getLogger(KilledImportIT.class);

  private static final int LINES = Integer.getInteger("import.lines", 3000);

  /** Every line of this number is none. */
  private static final int BAD = 1000;

  /** So little that many lines would not fit in it. */
  private static final String MEMORY = "-Xmx256m";

  @TempDir Path workspace;

  @Test
  void endsAsIfItHadRunUndisturbed() throws Exception {
    try (ServiceProcess killed = start()) {
      String address = killed.address();
      assertThatThrownBy(() -> send(address, lines(() -> killInTheMiddle(killed))))
          .isInstanceOf(IOException.class);
    }
    try (ServiceProcess service = start()) {
      String address = service.address();
      int kept = people();
      JsonNode again = result(address);
      assertThat(again.get("unchanged").asInt()).isEqualTo(kept);
      assertThat(again.get("created").asInt()).isEqualTo(LINES - LINES / BAD - kept);
      Map<String, BigInteger> state = state();
      forgetPeople();
      long begun = System.nanoTime();
      JsonNode undisturbed = result(address);
      LOG.infof(
          "%d lines a second; most memory of the service: %s",
          LINES * 1_000_000_000L / (System.nanoTime() - begun), service.mostMemory());
      assertThat(undisturbed.get("created").asInt()).isEqualTo(LINES - LINES / BAD);
      assertThat(state).isEqualTo(state()).containsKeys("candidate", "qualification", "event");
      Report.add(
          "The service is killed in the middle of an import",
          "kill -9 after %d of %d lines were stored; sent again".formatted(kept, LINES),
          "every table is as after an import that was not disturbed");
    }
  }

  private void killInTheMiddle(ServiceProcess service) {
    Soon.is("some of it is stored", () -> people() > 0);
    try {
      service.signal("KILL");
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assertThat(people()).isLessThan(LINES - LINES / BAD);
  }

  private ServiceProcess start() throws IOException {
    return ServiceProcess.start(
        workspace,
        Map.of(
            "IMAGING_MATCH_DATABASE_DIRECTORY", folder().toString(), "JAVA_TOOL_OPTIONS", MEMORY));
  }

  private Path folder() {
    return workspace.resolve("data");
  }

  /** The answer to all lines, which names those that are none. */
  private static JsonNode result(String address) throws Exception {
    HttpResponse<String> answer = send(address, lines(() -> {}));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode result = Examples.tree(answer.body());
    assertThat(Sender.refused(result))
        .isEqualTo(LongStream.rangeClosed(1, LINES / BAD).mapToObj(each -> each * BAD).toList());
    return result;
  }

  private static HttpResponse<String> send(String address, InputStream body) throws Exception {
    String token = given().get(address + "/local/tokens").path("agency");
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address + "/v1/candidates:import"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", Sender.NDJSON)
                .POST(BodyPublishers.ofInputStream(() -> body))
                .build(),
            BodyHandlers.ofString());
  }

  /** All lines as they are asked for. */
  private static InputStream lines(Runnable inTheMiddle) {
    ObjectNode person = Examples.candidate();
    return new SequenceInputStream(
        new Enumeration<>() {
          private int number;

          @Override
          public boolean hasMoreElements() {
            return number < LINES;
          }

          @Override
          public InputStream nextElement() {
            number++;
            if (number == LINES / 2) {
              inTheMiddle.run();
            }
            person.put("externalId", "P-" + number).put("role", role(number));
            return new ByteArrayInputStream((person + "\n").getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  private static String role(int number) {
    if (number % BAD == 0) {
      return "NOBODY";
    }
    return List.of("MRI-TECH", "CT-TECH", "RADIOGRAPHER").get(number % 3);
  }

  private int people() {
    try (Connection database = ServiceProcess.databaseOf(folder());
        Statement statement = database.createStatement();
        ResultSet count = statement.executeQuery("select count(*) from candidate")) {
      count.next();
      return count.getInt(1);
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void forgetPeople() throws SQLException, IOException {
    try (Connection database = ServiceProcess.databaseOf(folder());
        Statement statement = database.createStatement()) {
      // Past the triggers that keep the audit log.
      statement.execute("set session_replication_role = replica");
      statement.execute("truncate candidate, event, audit_subject cascade");
      statement.execute("delete from audit_event where subject_kind = 'candidate'");
    }
  }

  /** For each table the sum of the digests of its rows, whatever their order. */
  private Map<String, BigInteger> state() throws SQLException, IOException {
    Map<String, BigInteger> sums = new TreeMap<>();
    try (Connection database = ServiceProcess.databaseOf(folder())) {
      new Stored(database, "true")
          .tell((table, row) -> sums.merge(table, digest(row), BigInteger::add));
    }
    return sums;
  }

  private static BigInteger digest(String row) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return new BigInteger(1, sha.digest(row.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
