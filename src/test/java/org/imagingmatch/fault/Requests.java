package org.imagingmatch.fault;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.imagingmatch.Examples;
import org.imagingmatch.TwoServices;
import org.imagingmatch.platform.Roles;

/** Requests of an agency that need the database. */
final class Requests {

  private final TwoServices two;
  private final String token;

  Requests(TwoServices two, UUID agency) {
    this.two = two;
    this.token = two.token(agency, Roles.AGENCY);
  }

  /** A list of people, from either replica. */
  HttpRequest list(int number) {
    return list(two.address(number % 2));
  }

  /** A list of people. */
  HttpRequest list(String address) {
    return request(address + "/v1/candidates?limit=5").build();
  }

  /** A new person. */
  HttpRequest create(String address) {
    return request(address + "/v1/candidates")
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .POST(BodyPublishers.ofString(Examples.bareCandidate().toString()))
        .build();
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(address))
        .timeout(Readers.PATIENCE)
        .header("Authorization", "Bearer " + token);
  }
}
