package org.imagingmatch.organisation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.imagingmatch.platform.Roles;

/** What an organisation does here. */
public enum OrganisationKind {
  /** Staffs vacancies with its candidates. */
  AGENCY("an agency", Roles.AGENCY, Roles.RECRUITER, Roles.AUDITOR, Roles.ADMIN),
  /** Has facilities with vacancies. */
  PROVIDER("a provider", Roles.PROVIDER, Roles.AUDITOR, Roles.ADMIN),
  /** Runs the service. */
  OPERATOR("an operator", Roles.OPERATOR, Roles.AUDITOR, Roles.ADMIN);

  private final String described;
  private final Set<String> roles;

  OrganisationKind(String described, String... roles) {
    this.described = described;
    this.roles = new TreeSet<>(Set.of(roles));
  }

  /** The roles that its people and systems can have. */
  public Set<String> roles() {
    return Set.copyOf(roles);
  }

  /** Those of them that an API key can have, in their order: admins are people. */
  public List<String> rolesOfKeys() {
    return roles.stream().filter(role -> !role.equals(Roles.ADMIN)).toList();
  }

  /** With its article, for a sentence. */
  public String described() {
    return described;
  }
}
