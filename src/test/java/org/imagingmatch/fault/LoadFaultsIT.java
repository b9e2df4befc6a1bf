package org.imagingmatch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.imagingmatch.TwoServices;
import org.imagingmatch.organisation.OrganisationKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two replicas under clients that stall, and while releases replace them. */
@Tag(Report.FAULT)
@Tag(Report.MINUTES)
@TestMethodOrder(OrderAnnotation.class)
class LoadFaultsIT {

  private static final int STALLED = 2000;
  private static final int READERS = 4;
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final Duration LONGEST_STALL = Duration.ofMinutes(1);

  @TempDir static Path workspace;

  private static TwoServices two;

  private UUID agency;
  private Requests requests;

  @BeforeAll
  static void start() throws Exception {
    two = TwoServices.start(workspace, Map.of("QUARKUS_SHUTDOWN_DELAY", "2s"));
  }

  @AfterAll
  static void stop() throws Exception {
    if (two != null) {
      two.close();
    }
  }

  @BeforeEach
  void register() {
    agency = two.register(OrganisationKind.AGENCY);
    requests = new Requests(two, agency);
  }

  @Test
  @Order(1)
  void clientsThatStallTakeNothingFromOthers() throws Exception {
    List<Socket> stalled = new ArrayList<>();
    try {
      URI service = URI.create(two.address(0));
      long begun = System.nanoTime();
      for (int i = 0; i < STALLED; i++) {
        Socket socket = new Socket(service.getHost(), service.getPort());
        stalled.add(socket);
        socket.getOutputStream().write(begun(i).getBytes(StandardCharsets.ISO_8859_1));
      }
      try (Readers readers = new Readers(READERS, PAUSE, number -> requests.list(two.address(0)))) {
        TimeUnit.SECONDS.sleep(5);
        List<Asked> read = readers.stop();
        assertThat(open(stalled)).isEqualTo(STALLED);
        assertThat(read).allMatch(Asked::good, Asked.statuses(read));
        assertThat(Asked.within(read, 99)).isLessThan(1000);
        while (open(stalled) > 0 && System.nanoTime() - begun < LONGEST_STALL.toNanos()) {
          TimeUnit.SECONDS.sleep(1);
        }
        assertThat(open(stalled)).isZero();
        Report.add(
            "Clients that stall (slowloris)",
            "%d connections with half a request, half of them in its body; then %d other clients"
                .formatted(STALLED, READERS),
            "the others: %s, half within %d ms, 99 %% within %d ms; all that stalled were cut within %d s"
                .formatted(
                    Asked.statuses(read),
                    Asked.within(read, 50),
                    Asked.within(read, 99),
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun)));
      }
    } finally {
      for (Socket socket : stalled) {
        socket.close();
      }
    }
  }

  private static long open(List<Socket> sockets) {
    return sockets.stream().filter(LoadFaultsIT::isOpen).count();
  }

  private static String begun(int number) {
    String head = "POST /v1/candidates HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/";
    return number % 2 == 0 ? head : head + "json\r\nContent-Length: 100\r\n\r\n{";
  }

  private static boolean isOpen(Socket socket) {
    try {
      socket.setSoTimeout(1);
      return socket.getInputStream().read() >= 0;
    } catch (SocketTimeoutException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  @Order(3)
  void rollingRestartFailsNoRequest() throws Exception {
    try (Balancer balancer = new Balancer(List.of(two.address(0), two.address(1)));
        Readers clients =
            new Readers(READERS, PAUSE, number -> either(balancer.address(), number))) {
      for (int number = 0; number < 2; number++) {
        two.roll(number, balancer::add);
      }
      List<Asked> all = clients.stop();
      assertThat(all).allMatch(Asked::good, Asked.statuses(all));
      assertThat(people()).isEqualTo(Asked.only(all, each -> each.status() == 201).size());
      Report.add(
          "Rolling restart",
          "both replicas behind a balancer that asks for readiness, one after the other: start, SIGTERM, end; under %d clients"
              .formatted(READERS),
          "0 of %d requests failed (%s)".formatted(all.size(), Asked.statuses(all)));
    }
  }

  private HttpRequest either(String address, int number) {
    return number % 2 == 0 ? requests.list(address) : requests.create(address);
  }

  private int people() throws Exception {
    return two.count(
        "select count(*) from candidate where organisation_id = '%s'".formatted(agency));
  }

  @Test
  @Order(4)
  void tablesGrowUnderTheVersionThatRuns() throws Exception {
    try (Balancer balancer = new Balancer(List.of(two.address(0), two.address(1)));
        Readers clients =
            new Readers(READERS, PAUSE, number -> either(balancer.address(), number))) {
      TimeUnit.SECONDS.sleep(1);
      grow();
      TimeUnit.SECONDS.sleep(1);
      two.roll(1, balancer::add);
      TimeUnit.SECONDS.sleep(1);
      List<Asked> all = clients.stop();
      assertThat(all).allMatch(Asked::good, Asked.statuses(all));
      assertThat(people()).isEqualTo(Asked.only(all, each -> each.status() == 201).size());
      Report.add(
          "Old and new version together",
          "a further migration that only adds (columns, an index, a table) under both replicas of this version, then one of them anew beside the other",
          "0 of %d requests failed (%s)".formatted(all.size(), Asked.statuses(all)));
    }
  }

  /** As the next release may: whoever is there already must not mind. */
  private static void grow() throws Exception {
    Path next = Files.createDirectories(workspace.resolve("next"));
    Files.writeString(
        next.resolve("V9999__grow.sql"),
        """
        alter table candidate add column of_the_next_release text not null default 'x';
        alter table facility add column of_the_next_release integer;
        alter table vacancy add column of_the_next_release text not null default 'x';
        alter table opening add column of_the_next_release text not null default 'x';
        alter table event add column of_the_next_release integer;
        alter table audit_event add column of_the_next_release integer;
        create index of_the_next_release on candidate (organisation_id, of_the_next_release);
        create table next_release (organisation_id uuid not null references organisation (id));
        alter table next_release enable row level security;
        alter table next_release force row level security;
        create policy own on next_release using (organisation_id = caller_organisation());
        """);
    int applied =
        Flyway.configure()
            .dataSource(two.ownersDatabase())
            .locations("classpath:db/migration", "filesystem:" + next)
            .load()
            .migrate()
            .migrationsExecuted;
    assertThat(applied).isEqualTo(1);
  }
}
