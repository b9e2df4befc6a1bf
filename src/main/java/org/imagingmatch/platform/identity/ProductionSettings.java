package org.imagingmatch.platform.identity;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.imagingmatch.platform.StartRefused;
import org.imagingmatch.platform.secret.Secrets;

/** What must be set, and must not, where the service serves more than the computer it runs on. */
public final class ProductionSettings {

  private static final String ISSUER = "mp.jwt.verify.issuer";
  private static final String KEY = "mp.jwt.verify.publickey";
  private static final String KEYS = "mp.jwt.verify.publickey.location";
  private static final String SECRETS = "imaging-match.secrets";
  private static final String PRIVATE_TARGETS = "imaging-match.webhooks.private-targets";
  private static final String ORIGINS = "quarkus.http.cors.origins";

  private final Config config;
  private final List<String> faults = new ArrayList<>();

  private ProductionSettings(Config config) {
    this.config = config;
  }

  /**
   * Looks at all of them before anything starts: without an issuer Quarkus would start and answer
   * every token with 401; with the rest it would serve whom it should not.
   *
   * @throws StartRefused naming everything that must be set otherwise; never quotes a secret
   */
  public static void check(Config config) {
    ProductionSettings settings = new ProductionSettings(config);
    settings.requireAll();
    settings.refuseLocalKey();
    settings.refusePlainKeys();
    settings.checkSecrets();
    settings.refuseEveryOrigin();
    settings.refusePrivateTargets();
    if (!settings.faults.isEmpty()) {
      throw new StartRefused(String.join(" ", settings.faults));
    }
  }

  private void requireAll() {
    List<String> missing =
        Stream.of(
                ISSUER,
                "mp.jwt.verify.audiences",
                isMissing(KEY) ? KEYS : KEY,
                SECRETS,
                "imaging-match.operator")
            .filter(this::isMissing)
            .toList();
    if (!missing.isEmpty()) {
      faults.add("With a database of your own, set " + String.join(", ", missing) + ".");
    }
  }

  private void refuseLocalKey() {
    if (!isMissing("imaging-match.local.directory")) {
      faults.add("imaging-match.local.directory is set by the service itself; remove it.");
    }
    if (LocalKey.ISSUER.equals(text(ISSUER).orElse(""))) {
      faults.add(
          "The key of local mode is for one computer: set %s and %s to those of your OpenID provider."
              .formatted(ISSUER, KEYS));
    }
  }

  /** Whoever can change the answer on its way could sign tokens. */
  private void refusePlainKeys() {
    text(KEYS)
        .filter(location -> location.toLowerCase(Locale.ROOT).startsWith("http:"))
        .filter(location -> !isLoopback(location))
        .ifPresent(location -> faults.add("Set %s to an https address.".formatted(KEYS)));
  }

  private static boolean isLoopback(String location) {
    String host = Optional.ofNullable(URI.create(location).getHost()).orElse("");
    return List.of("localhost", "127.0.0.1", "[::1]").contains(host);
  }

  private void checkSecrets() {
    try {
      text(SECRETS).stream()
          .flatMap(all -> Arrays.stream(all.split(",")))
          .forEach(Secrets::decoded);
    } catch (IllegalArgumentException e) {
      faults.add(
          "Set %s to Base64 of %d random bytes or more: %s."
              .formatted(SECRETS, Secrets.FEWEST_BYTES, e.getMessage()));
    }
  }

  private void refuseEveryOrigin() {
    boolean enabled =
        config.getOptionalValue("quarkus.http.cors.enabled", Boolean.class).orElse(false);
    Optional<String> origins = text(ORIGINS);
    if (enabled && (origins.isEmpty() || origins.get().contains("*"))) {
      faults.add(
          "Set %s to the addresses of your own pages; no star may stand in it.".formatted(ORIGINS));
    }
  }

  /** Tenants could reach through the service what only it can reach. */
  private void refusePrivateTargets() {
    if (config.getOptionalValue(PRIVATE_TARGETS, Boolean.class).orElse(false)) {
      faults.add("Webhooks lead to public addresses only: remove %s.".formatted(PRIVATE_TARGETS));
    }
  }

  private boolean isMissing(String name) {
    return text(name).isEmpty();
  }

  private Optional<String> text(String name) {
    return config.getOptionalValue(name, String.class);
  }
}
