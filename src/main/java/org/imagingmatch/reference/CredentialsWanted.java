package org.imagingmatch.reference;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.imagingmatch.platform.store.Restrictions;

/**
 * Several credentials at once.
 *
 * @param all each of these; null or empty = none in particular
 * @param any at least one of these; null or empty = none in particular
 */
public record CredentialsWanted(
    @Size(max = 20, message = "{entries}") List<@KnownCode(CodeKind.CREDENTIAL) String> all,
    @Size(max = 50, message = "{entries}") List<@KnownCode(CodeKind.CREDENTIAL) String> any) {

  private static final String FILTER = "credentials";

  /** Puts the default in the place of what is not stated. */
  public CredentialsWanted {
    all = all == null ? List.of() : all;
    any = any == null ? List.of() : any;
  }

  /**
   * Adds them to the conditions of a list.
   *
   * @param condition that one is there, with {@code %s} where it is compared
   * @param more values of the condition after it
   */
  public void restrict(Restrictions restrictions, String condition, Object... more) {
    all.forEach(code -> restrictions.anyOf(FILTER, condition, List.of(code), more));
    restrictions.anyOf(FILTER, condition, any, more);
  }
}
