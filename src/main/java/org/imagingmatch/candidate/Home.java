package org.imagingmatch.candidate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import org.imagingmatch.platform.Checked;
import org.imagingmatch.platform.Faults;
import org.imagingmatch.platform.Location;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/**
 * Where a person lives.
 *
 * @param region ISO 3166-1 or 3166-2; null = not recorded
 * @param location null = not recorded
 */
@Embeddable
public record Home(
    @Column(name = "home_region") @KnownCode(CodeKind.REGION) String region,
    @Embedded
        @AttributeOverride(name = "latitude", column = @Column(name = "home_latitude"))
        @AttributeOverride(name = "longitude", column = @Column(name = "home_longitude"))
        @Valid
        Location location)
    implements Checked {

  @Override
  public void check(Faults faults) {
    if (region == null && location == null) {
      faults.at("", "must have a region or a location");
    }
  }
}
