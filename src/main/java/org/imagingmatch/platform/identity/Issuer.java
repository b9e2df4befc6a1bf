package org.imagingmatch.platform.identity;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.imagingmatch.platform.StartRefused;

/** The OpenID provider whose tokens the service accepts outside local mode. */
public final class Issuer {

  private static final List<String> KEYS =
      List.of("mp.jwt.verify.publickey.location", "mp.jwt.verify.publickey");

  private Issuer() {}

  /**
   * Without these settings Quarkus starts, and answers every token with 401.
   *
   * @throws StartRefused when issuer, audience or keys are not configured
   */
  public static void check(Config config) {
    List<String> missing =
        Stream.concat(
                Stream.of("mp.jwt.verify.issuer", "mp.jwt.verify.audiences")
                    .filter(name -> isMissing(config, name)),
                Stream.of(KEYS.get(0))
                    .filter(name -> KEYS.stream().allMatch(key -> isMissing(config, key))))
            .toList();
    if (!missing.isEmpty()) {
      throw new StartRefused(
          "With a database of your own, tokens come from your OpenID provider; set "
              + String.join(", ", missing)
              + ".");
    }
    if (!isMissing(config, "imaging-match.local.directory")) {
      throw new StartRefused(
          "imaging-match.local.directory is set by the service itself; remove it.");
    }
  }

  private static boolean isMissing(Config config, String name) {
    return config.getOptionalValue(name, String.class).isEmpty();
  }
}
