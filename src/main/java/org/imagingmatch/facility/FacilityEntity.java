package org.imagingmatch.facility;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.imagingmatch.platform.Location;
import org.imagingmatch.platform.store.OwnedRow;
import org.imagingmatch.platform.store.RowId;

@Entity
@Table(name = "facility")
class FacilityEntity extends OwnedRow {

  private String name;
  private String region;
  @Embedded private Location location;
  private List<String> settings;
  private String timeZone;

  protected FacilityEntity() {}

  FacilityEntity(RowId rowId, Instant now) {
    super(rowId, now);
  }

  FacilityEntity state(String externalId, NewFacility stated, Instant now) {
    touch(externalId, now);
    name = stated.name();
    region = stated.region();
    location = stated.location();
    settings = stated.settings();
    timeZone = stated.timeZone();
    return this;
  }

  NewFacility stated() {
    return new NewFacility(externalId(), name, region, location, settings, timeZone);
  }
}
