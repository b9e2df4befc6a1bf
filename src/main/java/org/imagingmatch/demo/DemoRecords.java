package org.imagingmatch.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.demo.people.People;
import org.imagingmatch.facility.NewFacility;
import org.imagingmatch.platform.body.Bodies;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.vacancy.NewVacancy;

/** All demo data of a day, checked as a request would be. */
@ApplicationScoped
class DemoRecords {

  private final Bodies bodies;
  private final People people;

  DemoRecords(Bodies bodies, Catalogue catalogue) {
    this.bodies = bodies;
    this.people = new People(catalogue);
  }

  List<DemoRecord<NewFacility>> facilities(LocalDate today) {
    return DemoFile.read("facilities.ndjson", today).stream()
        .map(
            line -> {
              DemoOrganisation provider = owner(line, "provider");
              NewFacility facility = bodies.bind(line, NewFacility.class);
              return new DemoRecord<>(
                  provider, DemoIds.facility(provider, facility.externalId()), facility);
            })
        .toList();
  }

  List<DemoRecord<NewVacancy>> vacancies(LocalDate today) {
    return DemoFile.read("vacancies.ndjson", today).stream()
        .map(
            line -> {
              DemoOrganisation provider = owner(line, "provider");
              String facility = line.remove("facility").textValue();
              line.put("facilityId", DemoIds.facility(provider, facility).toString());
              NewVacancy vacancy = bodies.bind(line, NewVacancy.class);
              return new DemoRecord<>(
                  provider, DemoIds.vacancy(provider, vacancy.externalId()), vacancy);
            })
        .toList();
  }

  /** The people that examples name. */
  List<DemoRecord<NewCandidate>> namedPeople(LocalDate today) {
    return people("people.ndjson", today);
  }

  /** People for examples of erasure. */
  List<DemoRecord<NewCandidate>> sparePeople(LocalDate today) {
    return people("spare-people.ndjson", today);
  }

  private List<DemoRecord<NewCandidate>> people(String file, LocalDate today) {
    return DemoFile.read(file, today).stream()
        .map(line -> person(owner(line, "agency"), bodies.bind(line, NewCandidate.class)))
        .toList();
  }

  /**
   * Anybody else.
   *
   * @param number 1 to {@link DemoOrganisation#people()}
   */
  DemoRecord<NewCandidate> person(DemoOrganisation agency, int number, LocalDate today) {
    return person(agency, people.person(agency.name(), number, today));
  }

  private static DemoRecord<NewCandidate> person(DemoOrganisation agency, NewCandidate person) {
    return new DemoRecord<>(agency, DemoIds.candidate(agency, person.externalId()), person);
  }

  private static DemoOrganisation owner(ObjectNode line, String field) {
    return DemoOrganisation.valueOf(line.remove(field).textValue());
  }
}
