package org.imagingmatch.organisation;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.imagingmatch.platform.identity.LocalConfig;

/** The fictional organisations for which local mode gives out tokens. */
@ApplicationScoped
public class LocalOrganisations {

  /** A staffing agency: the personas agency, recruiter and auditor. */
  public static final UUID AGENCY = UUID.fromString("00000000-0000-4000-8000-00000000a001");

  /** A hospital group: the persona provider. */
  public static final UUID PROVIDER = UUID.fromString("00000000-0000-4000-8000-00000000b001");

  /** Who runs the service: the persona operator. */
  public static final UUID OPERATOR = UUID.fromString("00000000-0000-4000-8000-00000000c001");

  private final OrganisationService organisations;
  private final LocalConfig local;

  LocalOrganisations(OrganisationService organisations, LocalConfig local) {
    this.organisations = organisations;
    this.local = local;
  }

  /** Early, because demo data belongs to these organisations. */
  void register(@Observes @Priority(100) StartupEvent event) {
    if (local.directory().isPresent()) {
      organisations.register(OPERATOR, OrganisationKind.OPERATOR, "Local operator");
      organisations.register(AGENCY, OrganisationKind.AGENCY, "Northlight Imaging Staffing");
      organisations.register(PROVIDER, OrganisationKind.PROVIDER, "Cascade Health Network");
    }
  }
}
