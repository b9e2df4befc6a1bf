package org.imagingmatch.candidate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

/** How the agency reaches a person; never read by ranking. */
@Embeddable
public record Contact(
    @Email @Size(min = 3, max = 254) String email, @Size(min = 1, max = 40) String phone) {

  /** As if there were none. */
  static final Contact NONE = new Contact(null, null);
}
