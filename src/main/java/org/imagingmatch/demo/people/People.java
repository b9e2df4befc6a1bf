package org.imagingmatch.demo.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.imagingmatch.candidate.CandidateStatus;
import org.imagingmatch.candidate.Experience;
import org.imagingmatch.candidate.HeldCredential;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.candidate.PersonName;
import org.imagingmatch.reference.Catalogue;

/** Fictional candidates whose trades and papers follow the published workforce figures. */
public final class People {

  private final Sketches sketches;
  private final Licences licences;
  private final Practice practice = new Practice();
  private final Background background = new Background();
  private final Wishes wishes = new Wishes();
  private final Identity identity = new Identity();

  /** People whose registers and licences are those of a catalogue. */
  public People(Catalogue catalogue) {
    sketches = new Sketches(catalogue);
    licences = new Licences(catalogue);
  }

  /**
   * One person: the same for the same agency, number and day.
   *
   * @param agency key of the agency, which decides the countries; begins the external id
   * @param number from 1
   * @param today the day to which all dates of the record are relative
   */
  public NewCandidate person(String agency, int number, LocalDate today) {
    Draw draw = Draw.of(agency.hashCode() * 1_000_003L + number);
    Sketch sketch = sketches.sketch(agency, draw.split(), today);
    PersonName name = identity.name(sketch, draw.split());
    List<HeldCredential> credentials = Credentials.of(sketch, draw.split());
    List<Experience> experience = practice.of(sketch, draw.split());
    List<String> practised = experience.stream().map(Experience::modality).toList();
    return new NewCandidate(
        externalId(agency, number),
        name,
        identity.contact(name, number, sketch, draw.split()),
        sketch.role(),
        sketch.town().home(draw.split()),
        sketch.unlessThin(draw, WorkRights.of(sketch, draw.split())),
        wishes.regions(sketch, draw.split()),
        sketch.unlessThin(draw, credentials),
        licences.of(sketch, practised, draw.split()),
        sketch.unlessThin(draw, background.certificates(sketch, draw.split())),
        sketch.unlessThin(draw, experience),
        sketch.unlessThin(draw, background.education(sketch, draw.split())),
        Credentials.continuing(credentials, sketch, draw.split()),
        sketch.unlessThin(draw, background.languages(sketch, draw.split())),
        sketch.unlessThin(draw, wishes.availability(sketch, draw.split())),
        wishes.contracts(sketch, draw.split()),
        wishes.shifts(draw.split()),
        wishes.minimumPay(sketch, draw.split()),
        draw.chance(0.65),
        status(draw));
  }

  /** The agency's own name for a person. */
  public static String externalId(String agency, int number) {
    return String.format(Locale.ROOT, "%s-%06d", agency, number);
  }

  private static CandidateStatus status(Draw draw) {
    if (draw.chance(0.96)) {
      return CandidateStatus.ACTIVE;
    }
    return draw.chance(0.7) ? CandidateStatus.INACTIVE : CandidateStatus.ARCHIVED;
  }
}
