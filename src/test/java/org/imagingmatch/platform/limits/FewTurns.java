package org.imagingmatch.platform.limits;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service with few rankings at once, of which none waits in vain. */
public class FewTurns implements QuarkusTestProfile {

  static final int AT_ONCE = 2;
  static final int WAITING = 8;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "imaging-match.limits.rankings-at-once",
        "4",
        "imaging-match.limits.organisation-rankings-at-once",
        "" + AT_ONCE,
        "imaging-match.limits.organisation-rankings-waiting",
        "" + WAITING,
        "imaging-match.limits.longest-wait",
        "25s");
  }
}
