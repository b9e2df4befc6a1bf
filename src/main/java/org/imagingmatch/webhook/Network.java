package org.imagingmatch.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Addresses with the same beginning.
 *
 * @param bits how many of the prefix they have in common
 */
record Network(byte[] prefix, int bits) {

  /** The network of a text such as {@code 10.0.0.0/8}. */
  static Network of(String text) {
    String[] parts = text.split("/");
    try {
      // A number, which is not looked up.
      byte[] prefix = InetAddress.getByName(parts[0]).getAddress();
      return new Network(prefix, Integer.parseInt(parts[1]));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** Whether an address of four or sixteen bytes is one of it. */
  boolean has(byte[] address) {
    if (address.length != prefix.length) {
      return false;
    }
    int whole = bits / Byte.SIZE;
    int rest = bits % Byte.SIZE;
    return Arrays.equals(address, 0, whole, prefix, 0, whole)
        && (rest == 0 || (address[whole] ^ prefix[whole]) >> (Byte.SIZE - rest) == 0);
  }
}
