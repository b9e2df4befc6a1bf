package org.imagingmatch.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the open internet from those of the service's own surroundings, which a tenant
 * must not reach through it. By the registries of special addresses:
 * https://www.iana.org/assignments/iana-ipv4-special-registry and
 * https://www.iana.org/assignments/iana-ipv6-special-registry
 */
final class PublicAddresses {

  private static final List<Network> NOT_PUBLIC =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              // The one public address behind which a cloud keeps what is for its guest only.
              "168.63.129.16/32",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "3fff::/20")
          .map(Network::of)
          .toList();

  /** Of IPv6, nothing else is given to anybody. */
  private static final Network GLOBAL = Network.of("2000::/3");

  /** The way to an IPv4 address from where there is no IPv4 (RFC 6052). */
  private static final Network TRANSLATED = Network.of("64:ff9b::/96");

  private PublicAddresses() {}

  /** Whether anybody on the internet could reach it too. */
  static boolean has(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (TRANSLATED.has(bytes)) {
      return isPublic(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length));
    }
    return (address instanceof Inet4Address || GLOBAL.has(bytes)) && isPublic(bytes);
  }

  private static boolean isPublic(byte[] address) {
    return NOT_PUBLIC.stream().noneMatch(network -> network.has(address));
  }
}
