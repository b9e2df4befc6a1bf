package org.imagingmatch.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.store.Form;
import org.imagingmatch.platform.store.ManyRows;
import org.imagingmatch.platform.store.Outcome;
import org.imagingmatch.platform.store.RowId;

/** Puts facilities by the thousand, under their owner's names for them. */
@ApplicationScoped
public class ManyFacilities {

  private final ManyRows many;
  private final FacilityRepository facilities;
  private final Clock clock;
  private final Event<FacilitiesSaved> saved;

  ManyFacilities(
      ManyRows many, FacilityRepository facilities, Clock clock, Event<FacilitiesSaved> saved) {
    this.many = many;
    this.facilities = facilities;
    this.clock = clock;
    this.saved = saved;
  }

  /**
   * Creates or replaces in the transaction under way, and answers what became of each, in order.
   * Each states an external id. Fires {@link FacilitiesSaved} of those that were written.
   */
  @Transactional(TxType.MANDATORY)
  public List<Outcome> put(UUID organisationId, List<NewFacility> stated) {
    return many.put(organisationId, facilities, new FacilityForm(organisationId), stated);
  }

  private final class FacilityForm implements Form<FacilityEntity, NewFacility> {

    private final UUID organisationId;

    private FacilityForm(UUID organisationId) {
      this.organisationId = organisationId;
    }

    @Override
    public String externalId(NewFacility stated) {
      return stated.externalId();
    }

    @Override
    public FacilityEntity create(NewFacility stated) {
      return new FacilityEntity(new RowId(organisationId, UUID.randomUUID()), clock.instant());
    }

    @Override
    public FacilityEntity unstated(FacilityEntity row) {
      return new FacilityEntity(new RowId(organisationId, row.id()), clock.instant());
    }

    @Override
    public FacilityEntity state(FacilityEntity row, NewFacility stated) {
      return row.state(stated.externalId(), stated, clock.instant());
    }

    @Override
    public NewFacility stated(FacilityEntity row) {
      return row.stated();
    }

    @Override
    public void check(FacilityEntity row, NewFacility stated) {
      // A facility stands by its own fields.
    }

    @Override
    public void written(List<Written<FacilityEntity, NewFacility>> rows) {
      saved.fire(
          new FacilitiesSaved(
              organisationId, rows.stream().map(each -> Facility.of(each.row())).toList()));
    }
  }
}
