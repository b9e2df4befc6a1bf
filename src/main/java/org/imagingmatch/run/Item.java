package org.imagingmatch.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.UUID;
import org.imagingmatch.run.KeptRun.KeptPerson;

/**
 * What a run says of somebody's place.
 *
 * @param name by which its reader knows the person
 */
record Item(UUID name, RankPlace place) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Item of(KeptPerson person) {
    try {
      JsonNode item = JSON.readTree(person.item());
      return new Item(
          UUID.fromString(item.get("candidateId").textValue()),
          new RankPlace(item.get("rank").intValue(), item.get("score").doubleValue()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  BigDecimal score() {
    return World.shown(place.score());
  }
}
