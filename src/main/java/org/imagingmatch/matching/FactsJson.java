package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.imagingmatch.matching.model.Requirement;
import org.imagingmatch.matching.model.VacancyFacts;

/**
 * How facts are kept in the database: JSON without the fields that were never recorded. It has a
 * mapper of its own, so that no change of the API's changes what is stored.
 */
public final class FactsJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new FactScalars())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .addMixIn(Requirement.class, ByKind.class)
          .build();

  static {
    MAPPER.registerSubtypes(
        new NamedType(Requirement.Holds.class, "holds"),
        new NamedType(Requirement.AllOf.class, "allOf"),
        new NamedType(Requirement.AnyOf.class, "anyOf"),
        new NamedType(Requirement.AtLeast.class, "atLeast"),
        new NamedType(Requirement.Experience.class, "experience"));
  }

  /** The model knows no JSON, so its one sealed type is named here. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  private interface ByKind {}

  private FactsJson() {}

  /** The JSON of a person's or a vacancy's facts. */
  public static String write(Record facts) {
    try {
      return MAPPER.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All that a vacancy asks: its facts but for the weights, which only order those who fit. */
  public static String writeAsked(VacancyFacts vacancy) {
    ObjectNode facts = MAPPER.valueToTree(vacancy);
    facts.remove("weights");
    return facts.toString();
  }

  /** Some part of facts, as it stands in them. */
  public static JsonNode tree(Object part) {
    return MAPPER.valueToTree(part);
  }

  /** The fields in which facts of one kind differ; ids and weights are none of what is asked. */
  public static List<String> differences(Record some, Record others) {
    ObjectNode one = MAPPER.valueToTree(some);
    ObjectNode other = MAPPER.valueToTree(others);
    Set<String> names = new TreeSet<>();
    one.fieldNames().forEachRemaining(names::add);
    other.fieldNames().forEachRemaining(names::add);
    names.removeAll(Set.of("id", "weights"));
    names.removeIf(name -> Objects.equals(one.get(name), other.get(name)));
    return List.copyOf(names);
  }

  /** What was written as JSON. */
  public static <T extends Record> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
