package org.imagingmatch.facility;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import org.imagingmatch.platform.Checked;
import org.imagingmatch.platform.Faults;
import org.imagingmatch.platform.Location;
import org.imagingmatch.platform.body.ExternalId;
import org.imagingmatch.platform.body.Texts;
import org.imagingmatch.platform.body.UpperCaseWord;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/**
 * What a provider states of a place where people work. What the service itself gives ({@code id}
 * and the moments) may be sent back as it was read; it is not read.
 *
 * @param externalId the provider's own name for it
 * @param region ISO 3166-1 or 3166-2; decides which licence is needed
 * @param location null = not stated
 * @param settings such as {@code LEVEL_1_TRAUMA}; null = not stated
 * @param timeZone IANA name; null = not stated
 */
@JsonIgnoreProperties({"id", "createdAt", "updatedAt"})
public record NewFacility(
    @ExternalId String externalId,
    @NotBlank @Size(max = 200) String name,
    @NotNull @KnownCode(CodeKind.REGION) String region,
    @Valid Location location,
    @Size(max = 50, message = "{entries}") List<@UpperCaseWord String> settings,
    String timeZone)
    implements Checked {

  @Override
  public void check(Faults faults) {
    if (timeZone != null && !ZoneId.getAvailableZoneIds().contains(timeZone)) {
      faults.at(
          "/timeZone",
          "must be an IANA time zone such as America/Los_Angeles, not %s.%s"
              .formatted(
                  Texts.quoted(timeZone),
                  Texts.didYouMean(timeZone, ZoneId.getAvailableZoneIds())));
    }
  }
}
