package org.imagingmatch.relaxation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.matching.FactsJson;
import org.imagingmatch.matching.model.Edit;

/** Changes of one person's facts as patches of the record, each building on those before. */
final class PersonPatches {

  private static final String VERIFICATION = "verification";

  private final ObjectMapper json;
  private final ObjectNode record;

  PersonPatches(ObjectMapper json, NewCandidate recorded) {
    this.json = json;
    this.record = json.valueToTree(recorded);
  }

  /** The body of a request that makes the next change. */
  Map<String, Object> next(Edit edit) {
    JsonNode value = FactsJson.tree(edit.value());
    if (edit.at() == null) {
      record.set(edit.field(), value);
    } else {
      ArrayNode list = record.withArray(edit.field());
      ObjectNode entry =
          edit.at() < list.size() ? (ObjectNode) list.get(edit.at()) : list.addObject();
      value.properties().forEach(each -> set(entry, each.getKey(), each.getValue()));
    }
    return Map.of(
        edit.field(), json.convertValue(record.get(edit.field()).deepCopy(), Object.class));
  }

  /** What facts do not keep of an entry stays as it is. */
  private static void set(ObjectNode entry, String field, JsonNode value) {
    if (field.equals(VERIFICATION)) {
      entry.withObject("/" + VERIFICATION).set("level", value);
    } else {
      entry.set(field, value);
    }
  }
}
