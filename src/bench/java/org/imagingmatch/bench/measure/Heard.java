package org.imagingmatch.bench.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.imagingmatch.bench.database.Script;
import org.imagingmatch.bench.database.StatementLog;
import org.imagingmatch.bench.http.Client;
import org.imagingmatch.bench.http.Request;
import org.imagingmatch.bench.seed.Person;
import org.imagingmatch.bench.seed.Post;
import org.imagingmatch.bench.service.Service;
import org.imagingmatch.candidate.Availability;

/**
 * What the service says to the database.
 *
 * @param rankings one script for each of some rankings
 * @param changes people are free a day later than they said
 * @param restoring the same people as they were
 */
record Heard(List<Script> rankings, List<Script> changes, List<Script> restoring) {

  private static final int PEOPLE = 60;

  /** Listens to a service of its own while it is asked all of it once. */
  static Heard of(Pool pool, List<Post> posts) throws Exception {
    try (StatementLog log = StatementLog.open(pool.server());
        Service service = Service.start(pool.server());
        Client client = Client.connect(service.port())) {
      Api api = new Api(service, pool.population().day());
      List<Script> rankings = new ArrayList<>();
      for (Post post : posts) {
        // Prepared statements and caches are as they are later.
        client.send(api.ranking(post)).text();
        rankings.add(script(client, log, api.ranking(post)));
      }
      List<Script> changes = new ArrayList<>();
      List<Script> restoring = new ArrayList<>();
      for (Person person : people(pool)) {
        LocalDate from = person.recorded().availability().from();
        changes.add(script(client, log, api.free(person.id(), from.plusDays(1))));
        restoring.add(script(client, log, api.free(person.id(), from)));
      }
      return new Heard(rankings, changes, restoring);
    }
  }

  private static Script script(Client client, StatementLog log, Request request) throws Exception {
    log.begin();
    client.send(request).text();
    return Script.of(log.statements());
  }

  private static List<Person> people(Pool pool) {
    List<Person> people = new ArrayList<>();
    for (int number = 0; people.size() < PEOPLE; number++) {
      Person person = pool.population().person(number);
      Availability free = person.recorded().availability();
      if (person.active() && free != null && free.from() != null && free.until() == null) {
        people.add(person);
      }
    }
    return people;
  }

  /** Changes and what undoes them, in turn. */
  List<Script> writes() {
    List<Script> writes = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      writes.add(changes.get(i));
      writes.add(restoring.get(i));
    }
    return writes;
  }
}
