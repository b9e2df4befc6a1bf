package org.imagingmatch.organisation.key;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.platform.store.Restrictions;

/**
 * Which keys to list.
 *
 * @param all true = ended ones too; null = false
 */
public record ApiKeyFilter(
    @Parameter(description = "true lists those too that expired or were revoked.")
        @QueryParam("all")
        Boolean all) {

  Restrictions restrictions(LocalDate today) {
    return new Restrictions()
        .and("all", ApiKeyEntity.LIVE_ROW, Boolean.TRUE.equals(all) ? null : today);
  }
}
