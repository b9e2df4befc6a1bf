package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.imagingmatch.Examples;
import org.imagingmatch.Tenant;
import org.imagingmatch.Told;

/** Writes of every kind, one after the other, as a seed has them. Some fail on purpose. */
final class History {

  private static final String PATH = "/v1/candidates";
  private static final String NAMED = PATH + "/by-external-id/";
  private static final List<String> STATUSES =
      List.of("ACTIVE", "INACTIVE", "ACTIVE", "ARCHIVED", "ACTIVE");
  private static final List<String> SECTIONS =
      List.of(
          "home",
          "workRights",
          "regions",
          "credentials",
          "licences",
          "certificates",
          "experience",
          "education",
          "languages",
          "availability",
          "contracts",
          "shifts",
          "minimumPay");

  private final Random random;
  private final Staff staff;
  private final Tenant agency;
  private final List<String> ids = new ArrayList<>();
  private int names;

  History(long seed, Staff staff) {
    this.random = new Random(seed);
    this.staff = staff;
    this.agency = staff.agency;
  }

  /** One more write. */
  void goOn() {
    if (ids.size() < 5) {
      create();
      return;
    }
    switch (random.nextInt(12)) {
      case 0, 1 -> create();
      case 2 -> replace();
      case 3, 4 -> patch(section());
      case 5 -> patch(nothing().put("status", one(STATUSES)));
      case 6 -> patch(nothing().put("discoverable", random.nextBoolean()));
      case 7 -> upsert();
      case 8 -> delete();
      case 9 -> erase();
      default -> fail();
    }
  }

  private void create() {
    Response created = agency.sends(person()).post(PATH);
    is(created, 201);
    ids.add(Told.id(created));
  }

  private void replace() {
    is(agency.sends(person()).header("If-Match", "*").put(PATH + "/" + one(ids)), 200);
  }

  private void patch(ObjectNode changes) {
    is(agency.sends(changes).header("If-Match", "*").patch(PATH + "/" + one(ids)), 200);
  }

  /** Half of the time of a new name. */
  private void upsert() {
    ObjectNode person = person();
    Response known = agency.calls().get(PATH + "/" + one(ids));
    String name = Told.by(known).path("externalId").textValue();
    if (name == null || random.nextBoolean()) {
      name = person.get("externalId").textValue();
    }
    Response saved = agency.sends(person.put("externalId", name)).put(NAMED + name);
    assertThat(saved.statusCode()).as(saved.asString()).isIn(200, 201);
    if (saved.statusCode() == 201) {
      ids.add(Told.id(saved));
    }
  }

  private void delete() {
    String id = one(ids);
    ids.remove(id);
    is(agency.calls().header("If-Match", "*").delete(PATH + "/" + id), 204);
  }

  private void erase() {
    String id = one(ids);
    ids.remove(id);
    is(agency.calls().post(PATH + "/" + id + "/erasure"), 201);
  }

  private void fail() {
    String at = PATH + "/" + one(ids);
    ObjectNode person = person();
    switch (random.nextInt(6)) {
      case 0 -> is(agency.sends(person).header("If-Match", "\"987654\"").put(at), 412);
      case 1 -> is(agency.sends("{\"status\":").header("If-Match", "*").patch(at), 400);
      case 2 -> is(agency.sends(person.put("role", "NONE")).header("If-Match", "*").put(at), 400);
      case 3 -> is(agency.calls().header("If-Match", "\"987654\"").delete(at), 412);
      case 4 -> is(agency.sends(person.put("externalId", taken())).post(PATH), 409);
      default -> {
        person.remove("externalId");
        is(agency.sends(person).header("If-Match", "*").put(NAMED + "nobody"), 412);
      }
    }
  }

  /** The name that somebody has. */
  private String taken() {
    create();
    Response last = agency.calls().get(PATH + "/" + ids.get(ids.size() - 1));
    return Told.by(last).path("externalId").textValue();
  }

  /** Somebody with a name of their own, of whose record something may be missing or odd. */
  private ObjectNode person() {
    ObjectNode person = staff.body(1 + random.nextInt(5000));
    names++;
    person.put("externalId", "H-" + names);
    for (String section : SECTIONS) {
      if (random.nextInt(8) == 0) {
        person.remove(section);
      } else if (random.nextInt(12) == 0 && person.get(section) instanceof ArrayNode some) {
        some.removeAll();
      }
    }
    return odd(person);
  }

  private ObjectNode odd(ObjectNode person) {
    for (String section : List.of("credentials", "licences")) {
      for (JsonNode held : person.path(section)) {
        if (random.nextInt(4) == 0) {
          ((ObjectNode) held).remove("validUntil");
          ((ObjectNode) held).put("status", one(List.of("REVOKED", "CE_PROBATION", "ACTIVE")));
        }
      }
    }
    if (random.nextInt(10) == 0 && person.path("home").get("location") instanceof ObjectNode at) {
      at.put("longitude", random.nextBoolean() ? 180 : -180);
    }
    return person;
  }

  /** A part of somebody else's record; null where that has none. */
  private ObjectNode section() {
    ObjectNode other = person();
    String section = one(SECTIONS);
    ObjectNode changes = nothing();
    changes.set(section, other.get(section));
    return changes;
  }

  private static ObjectNode nothing() {
    return Examples.json("{}");
  }

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static void is(Response answer, int status) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
  }
}
