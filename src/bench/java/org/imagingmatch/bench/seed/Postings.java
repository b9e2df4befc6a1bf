package org.imagingmatch.bench.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imagingmatch.demo.DemoFile;
import org.imagingmatch.facility.NewFacility;
import org.imagingmatch.vacancy.NewVacancy;

/**
 * Open vacancies of one provider with hospitals in twelve countries: the postings of the demo as
 * they are, then the same elsewhere in their country, at other times and for other pay.
 */
public final class Postings {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private static final int[] FLEXIBLE_DAYS = {0, 0, 7, 14, 28};

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<ObjectNode> templates;
  private final Map<String, List<Place>> byCountry;
  private final long seed;
  private final LocalDate day;

  /** The postings as they stand on a day. */
  public Postings(long seed, LocalDate day) {
    this.seed = seed;
    this.day = day;
    for (ObjectNode line : DemoFile.read("facilities.ndjson", day)) {
      line.remove("provider");
      NewFacility facility = MAPPER.convertValue(line, NewFacility.class);
      places.put(facility.externalId(), new Place(id(facility.externalId()), facility));
    }
    byCountry = places.values().stream().collect(Collectors.groupingBy(Place::country));
    templates = DemoFile.read("vacancies.ndjson", day);
    templates.forEach(line -> line.remove("provider"));
  }

  List<Place> places() {
    return List.copyOf(places.values());
  }

  /** So many vacancies, all of them open. */
  public List<Post> open(int count) {
    List<Post> posts = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      posts.add(number < templates.size() ? original(number) : varied(number));
    }
    return posts;
  }

  private Post original(int number) {
    ObjectNode line = templates.get(number).deepCopy();
    return post(number, line, places.get(line.get("facility").textValue()));
  }

  private Post varied(int number) {
    Random random = new Random(seed * 31 + number);
    ObjectNode line = templates.get(random.nextInt(templates.size())).deepCopy();
    String country = places.get(line.get("facility").textValue()).country();
    List<Place> near = byCountry.get(country);
    line.put("startsOn", day.plusWeeks(3 + random.nextInt(26)).toString());
    line.put("startFlexDays", FLEXIBLE_DAYS[random.nextInt(FLEXIBLE_DAYS.length)]);
    if (line.get("pay") instanceof ObjectNode pay) {
      BigDecimal factor = BigDecimal.valueOf(90 + random.nextInt(26), 2);
      raise(pay, "from", factor);
      raise(pay, "to", factor);
    }
    return post(number, line, near.get(random.nextInt(near.size())));
  }

  private static void raise(ObjectNode pay, String field, BigDecimal factor) {
    if (pay.hasNonNull(field)) {
      BigDecimal amount = new BigDecimal(pay.get(field).asText()).multiply(factor);
      pay.put(field, amount.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }
  }

  private Post post(int number, ObjectNode line, Place place) {
    return post("P-%05d".formatted(number), line, place);
  }

  private static Post post(String externalId, ObjectNode line, Place place) {
    line.remove("facility");
    line.remove("closesOn");
    line.put("externalId", externalId);
    line.put("facilityId", place.id().toString());
    line.put("status", "OPEN");
    NewVacancy vacancy = MAPPER.convertValue(line, NewVacancy.class);
    return Post.of(id(vacancy.externalId()), vacancy, place);
  }

  /**
   * A vacancy that is made for one measurement, at the place of another one.
   *
   * @param json what it states, but for when it starts
   */
  public Post made(String externalId, Post at, int inWeeks, String json) {
    try {
      ObjectNode line = MAPPER.readValue(json, ObjectNode.class);
      line.put("startsOn", day.plusWeeks(inWeeks).toString());
      return post(externalId, line, place(at));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Place place(Post at) {
    return places.values().stream()
        .filter(each -> each.id().equals(at.stated().facilityId()))
        .findFirst()
        .orElseThrow();
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(("bench:" + name).getBytes(StandardCharsets.UTF_8));
  }
}
