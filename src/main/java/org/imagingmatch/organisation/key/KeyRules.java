package org.imagingmatch.organisation.key;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.imagingmatch.organisation.OrganisationKind;
import org.imagingmatch.platform.Faults;
import org.imagingmatch.platform.body.Texts;

/** What a key of an organisation of some kind can be, on a day. */
final class KeyRules {

  private static final int USUAL_DAYS = 365;
  private static final int MOST_DAYS = 730;

  private final OrganisationKind kind;
  private final LocalDate today;
  private final Faults faults = new Faults();

  KeyRules(OrganisationKind kind, LocalDate today) {
    this.kind = kind;
    this.today = today;
  }

  /** The scopes, each once; notes those that it cannot have. */
  Set<String> scopes(List<String> stated) {
    List<String> allowed = kind.rolesOfKeys();
    for (int i = 0; i < stated.size(); i++) {
      if (!allowed.contains(stated.get(i))) {
        faults.at(
            "/scopes/" + i,
            "scopes[%d] must be one of those that a key of %s can have, %s, not %s.%s"
                .formatted(
                    i,
                    kind.described(),
                    String.join(", ", allowed),
                    Texts.quoted(stated.get(i)),
                    Texts.didYouMean(stated.get(i), allowed)));
      }
    }
    return Set.copyOf(stated);
  }

  /** The last day; notes one that is over or too far away. */
  LocalDate expiry(LocalDate stated) {
    if (stated == null) {
      return today.plusDays(USUAL_DAYS);
    }
    LocalDate last = today.plusDays(MOST_DAYS);
    if (stated.isBefore(today) || stated.isAfter(last)) {
      faults.at("/expiresOn", "expiresOn must be a day from %s to %s.".formatted(today, last));
    }
    return stated;
  }

  /** Answers 400 with all that was noted, if there is anything. */
  void throwIfAny() {
    faults.throwIfAny();
  }
}
