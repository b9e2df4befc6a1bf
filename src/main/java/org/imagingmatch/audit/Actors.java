package org.imagingmatch.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.tenancy.Tenancy;

/** Who is at work: the caller of the request, or the service for an organisation. */
@ApplicationScoped
class Actors {

  /** What an OpenID provider may give (OpenID Connect Core, 2); one that gives more is cut. */
  private static final int LONGEST = 255;

  private final Tenancy tenancy;
  private final Caller caller;

  Actors(Tenancy tenancy, Caller caller) {
    this.tenancy = tenancy;
    this.caller = caller;
  }

  Actor current() {
    UUID organisation =
        tenancy
            .organisation()
            .orElseThrow(() -> new IllegalStateException("Nobody is at work for the trail"));
    return isCaller(organisation)
        ? new Actor(organisation, credential(), roles())
        : new Actor(organisation, null, List.of());
  }

  /** Work for another organisation than the caller's is the service's own. */
  private boolean isCaller(UUID organisation) {
    return Arc.container().requestContext().isActive()
        && caller.organisation().filter(organisation::equals).isPresent();
  }

  private String credential() {
    String credential = caller.credential();
    return credential.substring(0, Math.min(credential.length(), LONGEST));
  }

  /** Groups that an OpenID provider uses for something else stay out of the log. */
  private List<String> roles() {
    return caller.roles().stream().filter(Roles.ALL::contains).sorted().toList();
  }
}
