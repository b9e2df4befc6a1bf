package org.imagingmatch.event;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Set;
import org.imagingmatch.SettableClock;

/** A service whose time tests set. */
public class ClockProfile implements QuarkusTestProfile {

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(SettableClock.class);
  }
}
