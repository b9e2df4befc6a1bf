package org.imagingmatch.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.Examples;
import org.imagingmatch.Tenant;
import org.imagingmatch.Told;

/** A hospital and an agency of one test, and rankings between them on a fixed day. */
public final class Rankings {

  /** The day. */
  public static final String AS_OF = "2026-11-22";

  public final Tenant hospital = Tenant.provider();
  public final Tenant agency = Tenant.agency();

  /** An MRI vacancy at a new facility in Oregon, whose licensing rule holds. */
  public ObjectNode mriNights() {
    ObjectNode vacancy = Examples.vacancy(UUID.fromString(facility()));
    vacancy.putNull("licenceRequired");
    return vacancy;
  }

  /** Somebody who is eligible for {@link #mriNights}. */
  public ObjectNode maria() {
    return Examples.candidate();
  }

  public String facility() {
    ObjectNode facility = Examples.facility();
    facility.put("externalId", "F-" + UUID.randomUUID());
    return id(hospital, facility, "/v1/facilities");
  }

  /** Its id. */
  public String vacancy(ObjectNode body) {
    return id(hospital, body, "/v1/vacancies");
  }

  /** Its id. */
  public String candidate(ObjectNode body) {
    return id(agency, body, "/v1/candidates");
  }

  private static String id(Tenant owner, ObjectNode body, String path) {
    return Told.id(owner.sends(body).post(path).then().statusCode(201).extract());
  }

  /** Of the ranking for a vacancy. */
  public static String path(String vacancy) {
    return "/v1/vacancies/" + vacancy + "/matches?asOf=" + AS_OF;
  }

  ValidatableResponse matches(String vacancy, String more) {
    return agency.calls().get(path(vacancy) + more).then().statusCode(200);
  }

  /** One field of the items of all pages. */
  List<Object> all(String path, String field) {
    List<Object> values = new ArrayList<>();
    String cursor = null;
    do {
      String page = cursor == null ? path : path + "&cursor=" + cursor;
      JsonNode told = Told.by(agency.calls().get(page).then().statusCode(200).extract());
      for (JsonNode item : told.path("items")) {
        values.add(
            item.path(field).isInt() ? item.path(field).intValue() : item.path(field).textValue());
      }
      cursor = told.path("nextCursor").textValue();
    } while (cursor != null);
    return values;
  }
}
