package org.imagingmatch.webhook;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;
import org.imagingmatch.SettableClock;

/** A deployment whose time a test sets, and which does not wait long for an answer. */
public class WebhookProfile implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("imaging-match.webhooks.time-out", "1s");
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(SettableClock.class);
  }
}
