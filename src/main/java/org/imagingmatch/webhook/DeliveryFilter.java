package org.imagingmatch.webhook;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which deliveries to list.
 *
 * @param state any of these; empty = all
 */
public record DeliveryFilter(
    @Parameter(description = "Any of these; repeat it.") @QueryParam("state")
        List<DeliveryState> state) {}
