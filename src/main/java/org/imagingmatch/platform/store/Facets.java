package org.imagingmatch.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.imagingmatch.platform.FacetValue;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.body.Texts;
import org.imagingmatch.platform.limits.Charges;

/**
 * Counts the values of properties over all that a list has, not just a page. Each is counted as if
 * the filter by it were not there, so that a caller sees what other values would bring.
 */
@ApplicationScoped
public class Facets {

  /** Most values of one property. */
  private static final int MOST = 50;

  private final Sql sql;
  private final Charges charges;

  Facets(Sql sql, Charges charges) {
    this.sql = sql;
    this.charges = charges;
  }

  /**
   * The counts that were asked for; answers 400 to a name that none has.
   *
   * @param table of the rows {@code r}
   * @param asked names, also several in one text with commas between; null or empty = none
   * @param known those there are
   * @return null if none was asked for
   */
  public Map<String, List<FacetValue>> of(
      String table, Restrictions restrictions, List<String> asked, List<Facet> known) {
    if (asked == null || asked.isEmpty()) {
      return null;
    }
    Map<String, Facet> byName =
        known.stream().collect(Collectors.toMap(Facet::name, facet -> facet));
    Map<String, List<FacetValue>> counts = new LinkedHashMap<>();
    for (String name : names(asked)) {
      if (!byName.containsKey(name)) {
        throw unknown(name, new TreeSet<>(byName.keySet()));
      }
      counts.put(name, count(table, restrictions.without(name), byName.get(name)));
    }
    return counts;
  }

  private static Set<String> names(List<String> asked) {
    return asked.stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static RuntimeException unknown(String name, Set<String> known) {
    return Problems.invalid(
        List.of(
            Fault.in(
                "facets",
                "There is no facet %s here.%s There are %s."
                    .formatted(
                        Texts.quoted(name),
                        Texts.didYouMean(name, known),
                        String.join(", ", known)))));
  }

  private List<FacetValue> count(String table, Restrictions restrictions, Facet facet) {
    List<Object> values = new ArrayList<>(facet.values());
    values.addAll(restrictions.values());
    List<FacetValue> counts =
        sql.read(
            ("select value, count(*) from (select %s %s as value from %s r %s%s) as one"
                    + " where value is not null"
                    + " group by value order by count(*) desc, value collate \"C\" limit %d")
                .formatted(
                    facet.join().isEmpty() ? "" : "distinct r.organisation_id, r.id,",
                    facet.value(),
                    table,
                    facet.join(),
                    restrictions.where(),
                    MOST),
            values,
            row -> new FacetValue(row.getString(1), row.getLong(2)));
    charges.used((int) counts.stream().mapToLong(FacetValue::count).sum());
    return counts;
  }
}
