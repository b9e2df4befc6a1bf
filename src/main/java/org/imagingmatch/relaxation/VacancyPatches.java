package org.imagingmatch.relaxation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imagingmatch.matching.FactsJson;
import org.imagingmatch.matching.model.Edit;
import org.imagingmatch.matching.model.Requirement;
import org.imagingmatch.matching.model.Requirement.AllOf;
import org.imagingmatch.matching.model.Requirement.AnyOf;
import org.imagingmatch.matching.model.Requirement.AtLeast;
import org.imagingmatch.matching.model.Requirement.Experience;
import org.imagingmatch.matching.model.Requirement.Holds;

/** Changes of what a vacancy asks as patches of it. */
final class VacancyPatches {

  private static final ObjectMapper PLAIN = new ObjectMapper();

  private static final List<String> FIELDS =
      List.of(
          "holds",
          "orEligible",
          "withinMonths",
          "verifiedAs",
          "allOf",
          "anyOf",
          "atLeast",
          "of",
          "experience");

  private VacancyPatches() {}

  /** The body of one request that makes some changes; of two of one field the last. */
  static Map<String, Object> of(List<Edit> edits) {
    Map<String, Object> body = new LinkedHashMap<>();
    edits.forEach(edit -> body.put(edit.field(), value(edit.value())));
    return body;
  }

  private static Object value(Object value) {
    if (value instanceof Requirement asked) {
      // A merge patch goes into objects, so what stood there before must be named to go.
      Map<String, Object> root = new LinkedHashMap<>();
      FIELDS.forEach(field -> root.put(field, null));
      root.putAll(tree(asked));
      return root;
    }
    JsonNode json = FactsJson.tree(value);
    return PLAIN.convertValue(json, Object.class);
  }

  /** As the API states it. */
  private static Map<String, Object> tree(Requirement asked) {
    Map<String, Object> node = new LinkedHashMap<>();
    if (asked instanceof Holds leaf) {
      node.put("holds", leaf.code());
      if (leaf.orEligible()) {
        node.put("orEligible", true);
      }
      if (leaf.withinMonths() != null) {
        node.put("withinMonths", leaf.withinMonths());
      }
      if (leaf.verifiedAs() != null) {
        node.put("verifiedAs", leaf.verifiedAs().name());
      }
    } else if (asked instanceof Experience leaf) {
      node.put("experience", Map.of("modality", leaf.modality(), "months", leaf.months()));
    } else if (asked instanceof AllOf all) {
      node.put("allOf", trees(all.of()));
    } else if (asked instanceof AnyOf any) {
      node.put("anyOf", trees(any.of()));
    } else if (asked instanceof AtLeast some) {
      node.put("atLeast", some.n());
      node.put("of", trees(some.of()));
    }
    return node;
  }

  private static List<Map<String, Object>> trees(List<Requirement> branches) {
    return branches.stream().map(VacancyPatches::tree).toList();
  }
}
