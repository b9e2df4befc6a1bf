package org.imagingmatch.platform.limits;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/**
 * The service with limits that a few requests reach, while no time passes by itself, and where
 * rankings do not wait; with four connections to the database, for which everybody waits.
 */
public class LowLimits implements QuarkusTestProfile {

  /** From clients, at once. */
  static final int CONNECTIONS = 1000;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "imaging-match.limits.organisation-units-per-second", "10",
        "imaging-match.limits.organisation-burst", "30",
        "imaging-match.limits.credential-units-per-second", "5",
        "imaging-match.limits.credential-burst", "20",
        "imaging-match.limits.longest-wait", "1ms",
        "quarkus.http.limits.max-connections", "" + CONNECTIONS,
        "quarkus.datasource.jdbc.max-size", "4",
        "quarkus.datasource.jdbc.acquisition-timeout", "60S");
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(ManualTime.class, KeyIdentity.class);
  }
}
