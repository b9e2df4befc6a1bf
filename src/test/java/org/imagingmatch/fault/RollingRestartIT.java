package org.imagingmatch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.TwoServices;
import org.imagingmatch.organisation.OrganisationKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two replicas while others take their places. */
@Tag(Report.FAULT)
@Tag(Report.MINUTES)
class RollingRestartIT {

  private static final int READERS = 4;
  private static final Duration PAUSE = Duration.ofMillis(20);

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
}
