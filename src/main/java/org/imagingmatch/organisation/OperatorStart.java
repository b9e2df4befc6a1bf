package org.imagingmatch.organisation;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the organisation that runs the service take part before anybody could let it in. */
@ApplicationScoped
class OperatorStart {

  private final OrganisationService organisations;
  private final OperatorConfig config;

  OperatorStart(OrganisationService organisations, OperatorConfig config) {
    this.organisations = organisations;
    this.config = config;
  }

  /** Before all others, which it lets in. */
  void register(@Observes @Priority(50) StartupEvent event) {
    config.id().ifPresent(id -> organisations.register(id, OrganisationKind.OPERATOR, "Operator"));
  }
}
