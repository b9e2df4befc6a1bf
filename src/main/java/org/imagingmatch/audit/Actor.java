package org.imagingmatch.audit;

import java.util.List;
import java.util.UUID;

/**
 * Who does something.
 *
 * @param credential null = the service itself
 */
record Actor(UUID organisationId, String credential, List<String> roles) {}
