package org.imagingmatch;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A service with a database of its own, for tests that count what anybody has, or that have very
 * much of it. Each begins by {@link Database#empty}. One for all of them, because each profile
 * starts the service anew.
 */
public class OwnDatabase implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("quarkus.log.category.\"org.hibernate.orm.jdbc.batch\".level", "WARN");
  }
}
