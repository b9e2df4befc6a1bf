package org.imagingmatch.platform.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;

/** Maria as the examples show her, Ana of whom nearly nothing is recorded, and Cleo. */
final class ThreePeople {

  private ThreePeople() {}

  static Found make() {
    Owned kind = Owned.candidate();
    kind.create(Examples.candidate().put("externalId", "MARIA"));
    kind.create(Examples.bareCandidate().put("externalId", "ANA"));
    ObjectNode cleo =
        Examples.candidate()
            .put("externalId", "CLEO")
            .put("role", "CT-TECH")
            .put("status", "INACTIVE")
            .put("discoverable", false);
    cleo.setAll(
        Examples.json(
            """
            {"home":{"region":"US-OR","location":{"latitude":45.52,"longitude":-122.68}},
             "regions":["US-WA"],"availability":{"from":"2027-06-01"},
             "credentials":[{"code":"ARRT-CT","issuedOn":"2020-01-01","validUntil":"2026-06-30"},
               {"code":"ARRT-MR","status":"REVOKED"}],
             "licences":[{"jurisdiction":"US-WA","validUntil":"2027-01-31"}],
             "experience":[{"modality":"CT","months":30},{"modality":"MR","months":6}]}"""));
    kind.create(cleo);
    return new Found(kind.owner(), kind.path());
  }
}
