package org.imagingmatch.pathway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.Examples;
import org.imagingmatch.Tenant;
import org.imagingmatch.Told;

/** A hospital, an agency that alone sees its vacancies, and somebody who nearly fits. */
public record Career(Tenant hospital, Tenant agency, LocalDate today) {

  /** All of it anew. */
  public static Career on(LocalDate today) {
    return new Career(Tenant.provider(), Tenant.agency(), today);
  }

  /** A vacancy in a region that starts soon, for this agency only. */
  public ObjectNode vacancy(String region) {
    ObjectNode facility = Examples.facility().put("region", region);
    facility.put("externalId", "F-" + UUID.randomUUID());
    ObjectNode vacancy =
        Examples.vacancy(UUID.fromString(id(hospital, facility, "/v1/facilities")));
    vacancy.put("externalId", "V-" + UUID.randomUUID());
    vacancy.put("startsOn", today.plusDays(40).toString());
    vacancy.put("closesOn", today.plusDays(30).toString());
    vacancy.putArray("sharedWith").add(agency.id().toString());
    return vacancy;
  }

  public String posted(ObjectNode vacancy) {
    return id(hospital, vacancy, "/v1/vacancies");
  }

  /** Somebody who is eligible for such a vacancy in Oregon. */
  public ObjectNode maria() {
    ObjectNode maria = Examples.candidate();
    maria.put("externalId", "A-" + UUID.randomUUID());
    ((ObjectNode) maria.at("/workRights/0")).remove("validUntil");
    ((ObjectNode) maria.at("/credentials/0")).put("validUntil", in(900));
    ((ObjectNode) maria.at("/licences/0")).put("validUntil", in(800));
    ((ObjectNode) maria.at("/certificates/0")).put("validUntil", in(700));
    ((ObjectNode) maria.at("/experience/0")).put("lastUsedOn", in(-20));
    ((ObjectNode) maria.at("/continuingEducation/0")).put("cycleEndsOn", in(300));
    ((ObjectNode) maria.get("availability")).put("from", in(0)).remove("until");
    return maria;
  }

  public String in(int days) {
    return today.plusDays(days).toString();
  }

  public String recorded(ObjectNode person) {
    return id(agency, person, "/v1/candidates");
  }

  private static String id(Tenant owner, ObjectNode body, String path) {
    return Told.id(owner.sends(body).post(path).then().statusCode(201).extract());
  }

  public JsonPath pathways(String candidate) {
    return get("/v1/candidates/" + candidate + "/pathways");
  }

  public JsonPath renewals(String candidate) {
    return get("/v1/candidates/" + candidate + "/renewals");
  }

  public JsonPath get(String path) {
    return agency.calls().get(path).then().statusCode(200).extract().jsonPath();
  }

  public String eligibility(String vacancy, String candidate) {
    return get("/v1/vacancies/" + vacancy + "/matches/" + candidate).getString("eligibility");
  }

  /** Those of some items of an answer whose field has a value. */
  public static Map<String, Object> item(JsonPath answer, String kind, String code) {
    List<Map<String, Object>> items = answer.getList("items");
    return items.stream()
        .filter(each -> each.get("kind").equals(kind) && each.get("code").equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(kind + " " + code + " is not in " + items));
  }
}
