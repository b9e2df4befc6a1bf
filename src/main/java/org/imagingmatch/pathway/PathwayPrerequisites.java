package org.imagingmatch.pathway;

import java.util.List;
import org.imagingmatch.pathway.model.NextCredentials.Nearness;
import org.imagingmatch.pathway.model.NextCredentials.Next;
import org.imagingmatch.reference.Credential;

/**
 * What must be held to earn a credential.
 *
 * @param access how near it is
 * @param expression as the body asks it; null = the catalogue does not say
 * @param met what the person holds of the nearest way
 * @param missing what the person lacks of it: at most one
 * @param first the credential to earn before, by which the missing one is held; null = none
 */
public record PathwayPrerequisites(
    Nearness access, String expression, List<String> met, List<String> missing, String first) {

  static PathwayPrerequisites of(Next next, Credential credential) {
    return new PathwayPrerequisites(
        next.access(),
        credential.prerequisites() == null ? null : credential.prerequisites().expression(),
        next.met(),
        next.missing(),
        next.step().first());
  }
}
