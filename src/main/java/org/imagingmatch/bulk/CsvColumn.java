package org.imagingmatch.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;

/**
 * A column.
 *
 * @param path the field, and the fields around it, the outermost first
 */
record CsvColumn(List<String> path, RecordComponent field) {

  /** As the header says it. */
  String name() {
    return String.join(".", path);
  }

  /**
   * Puts what a cell says into an object; an empty cell says nothing.
   *
   * @param json reads JSON
   */
  void put(ObjectNode into, String cell, Function<String, JsonNode> json) {
    if (cell.isEmpty()) {
      return;
    }
    ObjectNode parent = into;
    for (String name : path.subList(0, path.size() - 1)) {
      parent = parent.get(name) instanceof ObjectNode known ? known : parent.putObject(name);
    }
    parent.set(field.getName(), CsvCells.read(cell, name(), field, json));
  }

  /** The cell for what an object states. */
  String cell(JsonNode of) {
    JsonNode value = of;
    for (String name : path) {
      value = value.path(name);
    }
    return value.isMissingNode() || value.isNull() ? "" : CsvCells.write(value, field);
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
