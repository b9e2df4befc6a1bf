package org.imagingmatch.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.imagingmatch.platform.identity.LocalConfig;

/**
 * Keeps webhooks from reaching what only the service can reach. A name is looked up for each
 * attempt, and the connection goes to the address that was judged: what a name leads to can change
 * between two look-ups.
 */
@ApplicationScoped
class Guard {

  private final boolean privateTargets;
  private final HostNames names;

  @Inject
  Guard(WebhookConfig config, LocalConfig local) {
    this(config.privateTargets().orElse(local.directory().isPresent()), InetAddress::getAllByName);
  }

  Guard(boolean privateTargets, HostNames names) {
    this.privateTargets = privateTargets;
    this.names = names;
  }

  /** What is wrong with a URL, as a sentence; a name that is not known yet may be known later. */
  Optional<String> fault(String text) {
    return form(text).or(() -> place(text));
  }

  private Optional<String> place(String text) {
    try {
      target(text, 0);
    } catch (UnknownHostException e) {
      return Optional.empty();
    } catch (AddressRefused e) {
      return Optional.of("url must not lead to a private, local or otherwise special address.");
    }
    return Optional.empty();
  }

  /**
   * Where to connect.
   *
   * @param attempt 0 and more; where a name has many addresses, another one comes next time
   * @throws UnknownHostException when the name leads nowhere
   * @throws AddressRefused when any of its addresses may not be reached
   */
  Target target(String text, int attempt) throws UnknownHostException {
    if (form(text).isPresent()) {
      throw new AddressRefused();
    }
    URI url = URI.create(text);
    InetAddress[] addresses = names.of(url.getHost());
    if (!privateTargets && !Arrays.stream(addresses).allMatch(PublicAddresses::has)) {
      throw new AddressRefused();
    }
    return new Target(url, addresses[attempt % addresses.length]);
  }

  /** What is wrong with a URL wherever it leads, as a sentence. */
  Optional<String> form(String text) {
    URI url;
    try {
      url = new URI(text);
    } catch (URISyntaxException e) {
      return Optional.of("url must be a URL.");
    }
    if (!text.chars().allMatch(character -> character > ' ' && character < 127)) {
      return Optional.of("url must be percent-encoded, and its host in Punycode.");
    }
    String scheme = Optional.ofNullable(url.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    if (!scheme.equals(Target.HTTPS) && !(privateTargets && scheme.equals("http"))) {
      return Optional.of("url must begin with https://.");
    }
    if (url.getHost() == null || url.getPort() == 0 || url.getPort() > 65_535) {
      return Optional.of("url must name a host, and a port from 1 to 65535 if any.");
    }
    if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
      return Optional.of("url must have neither a user nor a fragment.");
    }
    return Optional.empty();
  }
}
