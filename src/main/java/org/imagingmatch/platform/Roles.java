package org.imagingmatch.platform;

import java.util.Set;

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

  /** A person who keeps an organisation's API keys, contact and retention; never a system. */
  public static final String ADMIN = "admin";

  /** All of them. */
  public static final Set<String> ALL =
      Set.of(AGENCY, PROVIDER, RECRUITER, AUDITOR, OPERATOR, ADMIN);

  private Roles() {}
}
