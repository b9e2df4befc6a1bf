package org.imagingmatch.platform.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change of some fields, JSON Merge Patch (RFC 7396): what it does not mention stays, null
 * removes, lists are replaced as a whole.
 *
 * @param changes the fields to change, unchecked
 */
@Schema(type = SchemaType.OBJECT, description = "JSON Merge Patch (RFC 7396): null removes")
public record MergePatch(ObjectNode changes) {

  /**
   * The target with the changes. Removed fields stay as null, which our shapes read as absent, so
   * that a mistyped name is still seen by the checks that follow.
   */
  ObjectNode applyTo(ObjectNode target) {
    return merged(target, changes);
  }

  private static ObjectNode merged(JsonNode target, ObjectNode changes) {
    ObjectNode result =
        target instanceof ObjectNode object
            ? object.deepCopy()
            : JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> change : changes.properties()) {
      JsonNode value = change.getValue();
      result.set(
          change.getKey(),
          value instanceof ObjectNode nested ? merged(result.get(change.getKey()), nested) : value);
    }
    return result;
  }
}
