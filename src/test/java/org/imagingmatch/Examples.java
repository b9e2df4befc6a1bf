package org.imagingmatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** Bodies as the documentation shows them, every field filled. */
public final class Examples {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Examples() {}

  /** A facility. */
  public static ObjectNode facility() {
    return json(
        """
        {"externalId":"F-1","name":"Cascade General Hospital","region":"US-OR",
         "location":{"latitude":45.52,"longitude":-122.68},"settings":["LEVEL_1_TRAUMA"],
         "timeZone":"America/Los_Angeles"}""");
  }

  /** A vacancy of a facility. */
  public static ObjectNode vacancy(UUID facilityId) {
    return json("""
            {"externalId":"REQ-77","title":"MRI technologist, nights","role":"MRI-TECH",
             "modalities":[{"code":"MR","minimumMonths":24,"usedWithinMonths":12}],
             "modalitiesRule":"ALL","training":false,
             "credentials":{"anyOf":[{"holds":"ARRT-MR"},{"holds":"ARMRIT-MRI"}]},
             "preferredCredentials":["ARRT-CT"],"acceptEquivalents":true,"licenceRequired":true,
             "languages":[{"tag":"en","level":"B2"}],"minimumEducation":"ASSOCIATE",
             "certificates":[{"code":"BLS","withinDays":0}],
             "startsOn":"2027-01-15","startsAsap":false,"startFlexDays":14,"weeks":13,
             "hoursPerWeek":37.5,"contract":"TRAVEL","shifts":["NIGHT"],
             "settings":["LEVEL_1_TRAUMA"],"platforms":["SIEMENS"],
             "pay":{"from":"52.00","to":"58.00","currency":"USD","per":"HOUR"},
             "sponsorsVisa":false,"grade":{"scheme":"AFC","from":"6","to":"6"},"headcount":2,
             "closesOn":"2026-12-31","status":"OPEN","weights":{"EXPERIENCE":30}}""")
        .put("facilityId", facilityId.toString());
  }

  /** A vacancy that states only what it must. */
  public static ObjectNode bareVacancy(UUID facilityId) {
    return json("""
            {"title":"Radiographer","role":"RADIOGRAPHER","modalities":[{"code":"XR"}]}""")
        .put("facilityId", facilityId.toString());
  }

  /** A candidate. */
  public static ObjectNode candidate() {
    return json(
        """
        {"externalId":"A-1029","name":{"given":"Maria","family":"Santos"},
         "contact":{"email":"maria@example.org","phone":"+63 2 8123 4567"},
         "role":"MRI-TECH","home":{"region":"PH","location":{"latitude":14.6,"longitude":121.0}},
         "workRights":[{"country":"US","basis":"PERMANENT","validUntil":"2031-01-01"}],
         "regions":["US","GB","150"],
         "credentials":[{"code":"ARRT-MR","number":"123 456","issuedOn":"2019-05-01",
           "validUntil":"2027-05-31","status":"ACTIVE",
           "verification":{"level":"PRIMARY_SOURCE","on":"2026-10-01"}}],
         "licences":[{"jurisdiction":"US-OR","scope":["MR"],"issuedOn":"2025-01-01",
           "validUntil":"2027-12-31","status":"ACTIVE"}],
         "certificates":[{"code":"BLS","validUntil":"2027-08-31"}],
         "experience":[{"modality":"MR","months":64,"lastUsedOn":"2026-10-30",
           "settings":["LEVEL_1_TRAUMA"],"platforms":["SIEMENS"]}],
         "education":[{"level":"BACHELOR","programme":"BSc Radiologic Technology",
           "completedOn":"2018-04-01"}],
         "continuingEducation":[{"credential":"ARRT-MR","credits":"14.50",
           "cycleEndsOn":"2027-04-30"}],
         "languages":[{"tag":"en","level":"C1"}],
         "availability":{"from":"2027-01-04","until":"2028-01-04"},
         "contracts":["TRAVEL","PERMANENT"],"shifts":["DAY","NIGHT","ON_CALL"],
         "minimumPay":{"amount":"48.00","currency":"USD","per":"HOUR"},
         "discoverable":true,"status":"ACTIVE"}""");
  }

  /** A candidate of whom only the necessary is recorded. */
  public static ObjectNode bareCandidate() {
    return json(
        """
        {"name":{"given":"Ana","family":"Reyes"},"role":"RADIOGRAPHER"}""");
  }

  /** Any JSON object. */
  public static ObjectNode json(String text) {
    return (ObjectNode) tree(text);
  }

  /** Any JSON. */
  public static JsonNode tree(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
