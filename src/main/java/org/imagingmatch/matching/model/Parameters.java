package org.imagingmatch.matching.model;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The parameters of a reason, as alternating names and values. The map is made when somebody reads
 * it: of all the reasons of a ranking, few are ever told.
 */
final class Parameters extends AbstractMap<String, Object> {

  private final Object[] pairs;
  private Set<Map.Entry<String, Object>> entries;

  Parameters(Object... pairs) {
    this.pairs = pairs;
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    Set<Map.Entry<String, Object>> read = entries;
    if (read == null) {
      read = Collections.unmodifiableMap(read()).entrySet();
      entries = read;
    }
    return read;
  }

  private Map<String, Object> read() {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] != null) {
        map.put((String) pairs[i], pairs[i + 1]);
      }
    }
    return map;
  }
}
