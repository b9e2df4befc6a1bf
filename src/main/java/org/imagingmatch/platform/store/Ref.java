package org.imagingmatch.platform.store;

import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.body.ExternalId;
import org.imagingmatch.platform.body.Texts;

/**
 * How a request names a resource of its organisation: by one of the two.
 *
 * @param id the service's name for it
 * @param externalId the owner's name for it
 */
public record Ref(UUID id, String externalId) {

  /** By the service's name. */
  public static Ref of(UUID id) {
    return new Ref(id, null);
  }

  /** By the owner's name; answers 400 if nothing can have that name. */
  public static Ref ofExternalId(String text) {
    String externalId = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (!externalId.matches(ExternalId.FORM)) {
      throw Problems.invalid(
          List.of(Fault.in("externalId", Texts.quoted(text) + " cannot be an external id.")));
    }
    return new Ref(null, externalId);
  }

  /**
   * The external id that a body put under this name gets; answers 400 if the body states another.
   *
   * @param stated by the body; null = none
   */
  public String nameFor(String stated) {
    if (stated != null && !stated.equals(externalId)) {
      throw Problems.invalid(
          List.of(Fault.at("/externalId", "externalId must be that of the path, or be left out.")));
    }
    return externalId;
  }

  /** For a message: the name as it was given. */
  @Override
  public String toString() {
    return id == null ? "with the external id " + Texts.quoted(externalId) : id.toString();
  }
}
