package org.imagingmatch.platform;

/** Names of the roles that a token carries in {@code groups}. */
public final class Roles {

  /** A staffing agency's system: owns candidates, reads open vacancies. */
  public static final String AGENCY = "agency";

  /** A hospital's system: owns facilities and vacancies. */
  public static final String PROVIDER = "provider";

  /** A person at an agency: reads and matches for the agency. */
  public static final String RECRUITER = "recruiter";

  /** Reads audit trails and reports. */
  public static final String AUDITOR = "auditor";

  /** Runs the service. */
  public static final String OPERATOR = "operator";

  private Roles() {}
}
