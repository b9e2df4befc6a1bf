package org.imagingmatch.platform.trail;

import java.util.UUID;

/**
 * A vacancy that agencies may see, or could see before, is being written or removed. Fired inside
 * the transaction that does it.
 *
 * @param organisationId the provider
 * @param version the state it has now, or had at the end
 * @param before who could see it
 * @param now who can see it
 */
public record Posted(UUID organisationId, UUID id, long version, Audience before, Audience now) {}
