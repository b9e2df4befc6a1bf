package org.imagingmatch.platform.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Sends spans to a collector, some at a time and on a thread of its own. */
final class Collector implements AutoCloseable {

  private static final String SERVICE = "imaging-match";
  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final int FAREWELL_SECONDS = 3;

  private final SdkTracerProvider provider;

  /**
   * A collector that takes OTLP over HTTP.
   *
   * @param share of traces that begin here
   */
  Collector(URI endpoint, double share) {
    String address = endpoint.toString().replaceAll("/+$", "") + "/v1/traces";
    provider =
        SdkTracerProvider.builder()
            .setResource(
                Resource.getDefault()
                    .merge(
                        Resource.create(
                            Attributes.of(AttributeKey.stringKey("service.name"), SERVICE))))
            .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(share)))
            .addSpanProcessor(
                BatchSpanProcessor.builder(
                        OtlpHttpSpanExporter.builder()
                            .setEndpoint(address)
                            .setCompression("gzip")
                            .build())
                    .setScheduleDelay(EVERY)
                    .build())
            .build();
  }

  Tracer tracer() {
    return provider.get(SERVICE);
  }

  /** Sends what is left, unless that takes too long. */
  @Override
  public void close() {
    provider.shutdown().join(FAREWELL_SECONDS, TimeUnit.SECONDS);
  }
}
