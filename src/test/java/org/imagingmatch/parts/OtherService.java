package org.imagingmatch.parts;

/**
 * Tests whose service is set up otherwise than that of most: for each set-up it is started anew.
 */
public final class OtherService {

  /** Known to pom.xml. */
  public static final String TAG = "other-service";

  private OtherService() {}
}
