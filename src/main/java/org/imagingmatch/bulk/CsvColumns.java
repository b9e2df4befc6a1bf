package org.imagingmatch.bulk;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a kind: one for each field, {@code home.region} for a field of a field. A list has
 * one column, and so has what is too deep for columns.
 *
 * @param byName those of the template, in its order
 * @param whole objects that have columns for their fields and may be stated as JSON instead
 */
record CsvColumns(Map<String, CsvColumn> byName, Map<String, CsvColumn> whole) {

  static CsvColumns of(ImportKind<?> kind) {
    CsvColumns columns = new CsvColumns(new LinkedHashMap<>(), new LinkedHashMap<>());
    for (RecordComponent field : kind.type().getRecordComponents()) {
      if (!kind.unused().contains(field.getName())) {
        columns.add(List.of(), field);
      }
    }
    return columns;
  }

  private void add(List<String> parents, RecordComponent field) {
    List<String> path = new ArrayList<>(parents);
    path.add(field.getName());
    CsvColumn column = new CsvColumn(path, field);
    if (isFlat(field.getType())) {
      whole.put(column.name(), column);
      for (RecordComponent each : field.getType().getRecordComponents()) {
        add(path, each);
      }
    } else {
      byName.put(column.name(), column);
    }
  }

  /** Whether an object has no list inside. */
  private static boolean isFlat(Class<?> type) {
    if (!type.isRecord()) {
      return false;
    }
    for (RecordComponent each : type.getRecordComponents()) {
      Class<?> of = each.getType();
      boolean scalar =
          !of.isRecord()
              && !Collection.class.isAssignableFrom(of)
              && !Map.class.isAssignableFrom(of);
      if (!scalar && !isFlat(of)) {
        return false;
      }
    }
    return true;
  }

  /** The column of a name; null if there is none. */
  CsvColumn named(String name) {
    return byName.getOrDefault(name, whole.get(name));
  }
}
