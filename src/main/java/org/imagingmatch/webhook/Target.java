package org.imagingmatch.webhook;

import java.net.InetAddress;
import java.net.URI;

/**
 * Where to connect for a URL.
 *
 * @param address judged, and so the one to connect to
 */
record Target(URI url, InetAddress address) {

  static final String HTTPS = "https";

  private static final int HTTPS_PORT = 443;
  private static final int HTTP_PORT = 80;

  boolean isSecure() {
    return HTTPS.equalsIgnoreCase(url.getScheme());
  }

  int port() {
    int usual = isSecure() ? HTTPS_PORT : HTTP_PORT;
    return url.getPort() < 0 ? usual : url.getPort();
  }

  /** Without the brackets of an IPv6 address. */
  String host() {
    return url.getHost().replaceAll("[\\[\\]]", "");
  }

  /** What stands in the first line of the request. */
  String path() {
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
  }
}
