package org.imagingmatch.bench;

import java.time.LocalDate;
import org.imagingmatch.bench.database.Server;
import org.imagingmatch.bench.http.*;
import org.imagingmatch.bench.seed.*;
import org.imagingmatch.bench.service.Service;
import org.imagingmatch.matching.RuleBooks;
import org.imagingmatch.reference.Catalogue;

public final class Benchmark {
  public static void main(String[] a) throws Exception {
    Settings s = Settings.read();
    Catalogue c = Catalogue.load();
    var rules = RuleBooks.of(c);
    LocalDate day = LocalDate.now();
    int size = s.sizes().get(0);
    Population pop = new Population(c, s.seed(), size, day);
    Postings postings = new Postings(s.seed(), day);
    var posts = postings.open(10_000);
    long t = System.nanoTime();
    try (Server server = Server.start(s.directory().resolve("pool-" + size))) {
      System.out.println("server " + (System.nanoTime() - t) / 1e9);
      try (Service service = Service.start(server)) {}
      System.out.println("migrated " + (System.nanoTime() - t) / 1e9);
      if (server.text("select count(*) from candidate").equals("0")) {
        new Seeder(server, rules).seed(pop, postings, posts);
      }
      System.out.println("seeded " + (System.nanoTime() - t) / 1e9);
      System.out.println(
          server.text(
              "select json_agg(json_build_array(modality, n)) from (select modality, count(*) n from qualification group by 1 order by 2 desc) x"));
      try (Service service = Service.start(server)) {
        System.out.println("started " + (System.nanoTime() - t) / 1e9);
        String token = service.token(Seeder.AGENCY, "agency");
        try (Client client = Client.connect(service.port())) {
          for (int i = 0; i < 5; i++) {
            t = System.nanoTime();
            System.out.println(
                client
                    .send(
                        Request.get(
                            "/v1/vacancies/" + posts.get(i).id() + "/matches?limit=3&detail=scores",
                            token))
                    .text());
            System.out.println((System.nanoTime() - t) / 1e6);
          }
        }
      }
    }
  }
}
