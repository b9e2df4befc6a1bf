package org.imagingmatch.openapi;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.imagingmatch.Tenant;
import org.imagingmatch.Tokens;
import org.imagingmatch.organisation.LocalOrganisations;
import org.imagingmatch.organisation.OrganisationKind;

/**
 * Somebody who calls an operation.
 *
 * @param kind of the organisation; null = nobody that is known
 * @param role null = none
 */
record Party(OrganisationKind kind, String role, Tenant tenant) {

  private static final Tenant AGENCY = new Tenant(LocalOrganisations.AGENCY, null);
  private static final Tenant PROVIDER = new Tenant(LocalOrganisations.PROVIDER, null);

  /** Those of the demo agency and the demo provider that may call it. */
  static List<Party> owners(Described operation) {
    return operation
        .roles()
        .flatMap(
            role ->
                Stream.of(
                        new Party(OrganisationKind.AGENCY, role, AGENCY),
                        new Party(OrganisationKind.PROVIDER, role, PROVIDER))
                    .filter(party -> party.kind.roles().contains(role)))
        .toList();
  }

  /** Those of fresh organisations that may call it; anybody, if anybody may. */
  static List<Party> strangers(Described operation) {
    if (operation.role().isEmpty()) {
      return List.of(new Party(null, null, null));
    }
    return owners(operation).stream().map(Party::stranger).toList();
  }

  /** The same of an organisation that has nothing yet. */
  Party stranger() {
    return kind == null
        ? this
        : new Party(
            kind, role, kind == OrganisationKind.AGENCY ? Tenant.agency() : Tenant.provider());
  }

  /** Whether an agency or a provider may call it. */
  static boolean isFor(Described operation) {
    return operation.role().isEmpty() || !owners(operation).isEmpty();
  }

  /** Null for nobody that is known. */
  String token() {
    return tenant == null ? null : Tokens.of(tenant.id(), role);
  }

  /** Somebody of the same organisation who may call another operation; null = nobody may. */
  Party colleague(Described operation) {
    Set<String> possible = kind == null ? Set.of() : kind.roles();
    return operation
        .roles()
        .filter(possible::contains)
        .findFirst()
        .map(other -> new Party(kind, other, tenant))
        .orElse(null);
  }

  @Override
  public String toString() {
    return kind + " " + role;
  }
}
