package org.imagingmatch.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A whole flood is a fault of its own: see LoadFaultsIT. */
@QuarkusTest
class QueueFilterTest {

  @Inject LimitsConfig config;
  @Inject Arrivals arrivals;

  @Test
  void whatHasWaitedForTooLongIsUnavailable() {
    QueueFilter filter = new QueueFilter(config, arrivals);
    assertThatCode(() -> filter.refuse(waiting(Duration.ZERO))).doesNotThrowAnyException();
    assertThatThrownBy(() -> filter.refuse(waiting(config.longestQueue())))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(503);
              assertThat(problem.getHeaders()).containsKey("Retry-After");
            });
  }

  private static RoutingContext waiting(Duration time) {
    Long since = System.nanoTime() - time.toNanos();
    return (RoutingContext)
        Proxy.newProxyInstance(
            QueueFilterTest.class.getClassLoader(),
            new Class<?>[] {RoutingContext.class},
            (context, method, arguments) -> since);
  }
}
