package org.imagingmatch;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A deployment that names who runs it, whose time a test sets, whose secret was changed (the old
 * one still counts), and which waits long for neither receivers nor silent callers. One for all
 * tests that need any of it, because each profile starts the service anew.
 */
public class OperatedProfile implements QuarkusTestProfile {

  /** Who runs it. */
  public static final UUID OPERATOR = UUID.fromString("9b8f0c4e-6a57-4f0e-8a0e-2f1f6d3c7a11");

  public static final String NEW_SECRET = secret('n');
  public static final String OLD_SECRET = secret('o');
  public static final String FORGOTTEN_SECRET = secret('f');

  /** How long a connection may be silent. */
  public static final int IDLE_SECONDS = 3;

  /**
   * In seconds; the library that reads tokens goes by the computer's time, which is not the test's.
   */
  private static final String DECADES = "2000000000";

  private static String secret(char letter) {
    return Base64.getEncoder().encodeToString(String.valueOf(letter).repeat(32).getBytes());
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "imaging-match.secrets",
        NEW_SECRET + "," + OLD_SECRET,
        "imaging-match.webhooks.time-out",
        "1s",
        "quarkus.http.idle-timeout",
        IDLE_SECONDS + "s",
        "mp.jwt.verify.clock.skew",
        DECADES,
        "imaging-match.operator",
        OPERATOR.toString());
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(SpanReceiver.class));
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(SettableClock.class);
  }
}
