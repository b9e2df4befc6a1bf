package org.imagingmatch.organisation.key;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.store.Versioned;

/**
 * What is known of a key, which is not the key.
 *
 * @param replaces the key that it followed; null = none
 * @param expiresOn last day on which it is accepted, in UTC
 * @param revokedAt since when it is not, whatever its last day; null = it was not revoked
 * @param lastUsedOn last day on which it was accepted, in UTC; null = never
 */
public record ApiKey(
    UUID id,
    @JsonIgnore long version,
    String name,
    List<String> scopes,
    UUID replaces,
    LocalDate expiresOn,
    Instant revokedAt,
    LocalDate lastUsedOn,
    Instant createdAt)
    implements Versioned {}
