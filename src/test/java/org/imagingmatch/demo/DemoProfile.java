package org.imagingmatch.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service with its demo data, as a person starts it. */
public class DemoProfile implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("imaging-match.demo", "true");
  }
}
