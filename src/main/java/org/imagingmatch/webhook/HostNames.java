package org.imagingmatch.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What a name leads to. */
@FunctionalInterface
interface HostNames {

  /** One address or more. */
  InetAddress[] of(String host) throws UnknownHostException;
}
