package org.imagingmatch.organisation.key;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.imagingmatch.SettableClock;

/** A deployment whose time a test sets, and whose secret was changed: the old one still counts. */
public class KeyProfile implements QuarkusTestProfile {

  static final String NEW_SECRET = secret('n');
  static final String OLD_SECRET = secret('o');
  static final String FORGOTTEN_SECRET = secret('f');

  private static String secret(char letter) {
    return Base64.getEncoder().encodeToString(String.valueOf(letter).repeat(32).getBytes());
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("imaging-match.secrets", NEW_SECRET + "," + OLD_SECRET);
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(SettableClock.class);
  }
}
