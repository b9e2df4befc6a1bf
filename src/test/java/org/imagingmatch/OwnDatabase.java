package org.imagingmatch;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A service with a database of its own, for tests that count what anybody has, or that have very
 * much of it; each of those begins by {@link Database#empty}. It makes few rankings at once, of
 * which none waits in vain. One for all of them, because each profile starts the service anew.
 */
public class OwnDatabase implements QuarkusTestProfile {

  /** Rankings of an organisation that run at once. */
  public static final int AT_ONCE = 2;

  /** Rankings of an organisation that wait. */
  public static final int WAITING = 8;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "quarkus.log.category.\"org.hibernate.orm.jdbc.batch\".level",
        "WARN",
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
