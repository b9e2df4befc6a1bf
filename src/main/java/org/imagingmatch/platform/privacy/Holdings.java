package org.imagingmatch.platform.privacy;

import java.util.UUID;

/**
 * What a feature keeps of people beside what their agency recorded. A feature that keeps such
 * things has a bean of this type, and so is part of the export of everything held on a person.
 */
public interface Holdings {

  /** What they are called in the export. */
  String name();

  /** All that is kept of a person, as it is to be written as JSON; null = nothing. */
  Object of(UUID organisationId, UUID candidateId);
}
