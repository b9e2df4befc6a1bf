package org.imagingmatch.platform.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.imagingmatch.SpanReceiver;
import org.junit.jupiter.api.Test;

/** Nothing is traced unless somebody says where to. */
class TracingTest {

  private final Filters filters = new Filters();

  @Test
  void withoutACollectorNothingIsDone() {
    start(null);
    assertThat(filters.getFilters()).isEmpty();
  }

  @Test
  void withACollectorRequestsAreLookedAt() {
    Tracing tracing = start("http://127.0.0.1:9");
    assertThat(filters.getFilters()).hasSize(1);
    tracing.stop(new ShutdownEvent());
  }

  private Tracing start(String endpoint) {
    SmallRyeConfigBuilder settings = new SmallRyeConfigBuilder().withMapping(TracingConfig.class);
    if (endpoint != null) {
      settings.withDefaultValue(SpanReceiver.ENDPOINT, endpoint);
    }
    Tracing tracing = new Tracing(settings.build().getConfigMapping(TracingConfig.class));
    tracing.register(filters);
    return tracing;
  }
}
