package org.imagingmatch.reference;

/** A shipped table is broken. Thrown while the catalogue is read, so it fails the build. */
public class CatalogueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Names the place.
   *
   * @param line 1 is the header
   * @param column null = the whole line
   * @param value what stands there; null = nothing
   */
  CatalogueException(String file, long line, String column, String value, String why) {
    super(
        file
            + " line "
            + line
            + (column == null ? "" : ", column " + column)
            + (value == null ? "" : ", value \"" + value + "\"")
            + ": "
            + why);
  }
}
