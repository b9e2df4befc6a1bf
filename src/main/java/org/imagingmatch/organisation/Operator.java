package org.imagingmatch.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.imagingmatch.platform.tenancy.Tenancy;

/** Who runs the service, and alone may say which organisations take part. */
@ApplicationScoped
public class Operator {

  private final UUID id;
  private final Tenancy tenancy;

  Operator(OperatorConfig config, Tenancy tenancy) {
    this.id = config.id().orElse(LocalOrganisations.OPERATOR);
    this.tenancy = tenancy;
  }

  /** Id of its organisation. */
  public UUID id() {
    return id;
  }

  /** Does work with its rights: it sees organisations, and no row of theirs. */
  public <T> T does(Supplier<T> work) {
    return tenancy.as(id, work);
  }
}
