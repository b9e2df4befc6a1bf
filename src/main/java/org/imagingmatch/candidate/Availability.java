package org.imagingmatch.candidate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.imagingmatch.platform.Checked;
import org.imagingmatch.platform.Faults;

/** When a person is free: {@code from} null = now, {@code until} null = open. */
@Embeddable
public record Availability(
    @Column(name = "available_from") LocalDate from,
    @Column(name = "available_until") LocalDate until)
    implements Checked {

  @Override
  public void check(Faults faults) {
    Period.check(faults, "from", from, "until", until);
  }
}
