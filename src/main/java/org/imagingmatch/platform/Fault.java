package org.imagingmatch.platform;

/**
 * One thing wrong with a request.
 *
 * @param pointer JSON Pointer (RFC 6901) into the body; null when it is about a parameter
 * @param parameter name of the query, path or header parameter; null when it is about the body
 * @param detail what is wrong and how to mend it, for a person to read
 */
public record Fault(String pointer, String parameter, String detail) {

  /** A fault in the body. */
  public static Fault at(String pointer, String detail) {
    return new Fault(pointer, null, detail);
  }

  /** A fault in a query, path or header parameter. */
  public static Fault in(String parameter, String detail) {
    return new Fault(null, parameter, detail);
  }
}
