package org.imagingmatch.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A service with a database of its own, for {@link SmallDemo}: tests of the whole demo data change
 * it, and others fill the usual database.
 */
public class SmallDemoProfile implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "imaging-match.demo",
        "false",
        "quarkus.log.category.\"org.hibernate.orm.jdbc.batch\".level",
        "WARN");
  }
}
