package org.imagingmatch.reference;

import java.io.InputStream;

/** Where the tables of the catalogue are read from. */
@FunctionalInterface
interface ReferenceFiles {

  /** Opens a table by its file name; null if there is no such file. */
  InputStream open(String file);

  /** The tables that this service ships. */
  static ReferenceFiles shipped() {
    return file -> ReferenceFiles.class.getResourceAsStream("/reference/" + file);
  }
}
