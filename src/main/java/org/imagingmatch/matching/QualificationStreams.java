package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imagingmatch.matching.model.GeoPoint;
import org.imagingmatch.matching.model.Narrowing;
import org.imagingmatch.matching.model.Pool.Demand;
import org.imagingmatch.matching.model.Prospect;
import org.imagingmatch.platform.limits.Charges;
import org.imagingmatch.platform.store.Sql;
import org.imagingmatch.platform.store.Sql.Array;

/**
 * Reads the streams of the read model: each from an index that has its order, no further than
 * asked.
 */
@ApplicationScoped
class QualificationStreams {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final String ROW =
      "select q.candidate_id, q.weakness, q.months, q.last_used_on, q.latitude, q.longitude,"
          + " q.home_region, q.verification, q.free_from, q.background from qualification q where ";

  private static final String NARROWED =
      " and q.modality = d.modality and q.place = d.place and q.months >= d.months"
          + shows("background", Narrowing.BACKGROUNDS)
          + shows("places", Narrowing.PLACES)
          + shows("wishes", Narrowing.WISHES)
          + " and q.valid_until >= c.valid_until and q.certified_until >= c.certified_until"
          + " and q.free_until >= c.free_until"
          + " and (q.free_from <= c.free_from or q.free_from is null and not c.known)";

  private static final String STRONGEST_FIRST =
      " and q.weakness <= d.weakest and (q.weakness, q.candidate_id) > (d.after, d.after_id)"
          + " order by q.weakness, q.candidate_id limit ";

  private static final String BY_ID =
      " and q.candidate_id > d.after_id order by q.candidate_id limit ";

  private static final String CONDITIONS =
      "select "
          + signatures("background", Narrowing.BACKGROUNDS)
          + signatures("places", Narrowing.PLACES)
          + signatures("wishes", Narrowing.WISHES)
          + "cast(? as integer) as valid_until, cast(? as integer) as certified_until,"
          + " cast(? as integer) as free_until, cast(? as integer) as free_from,"
          + " cast(? as boolean) as known";

  private final Sql sql;
  private final Charges charges;

  QualificationStreams(Sql sql, Charges charges) {
    this.sql = sql;
    this.charges = charges;
  }

  private static String shows(String column, int conditions) {
    return each(" and (q.%1$s & c.%1$s%2$d) <> 0", column, conditions);
  }

  private static String signatures(String column, int conditions) {
    return each("cast(? as bigint) as %1$s%2$d, ", column, conditions);
  }

  private static String each(String condition, String column, int conditions) {
    return IntStream.range(0, conditions)
        .mapToObj(i -> condition.formatted(column, i))
        .collect(Collectors.joining());
  }

  /**
   * Which rows somebody may read.
   *
   * @param condition on rows {@code q}
   * @param parameters of the condition
   */
  record Readable(String condition, List<?> parameters) {

    private String stream(String where, String order, int most) {
      return "(" + ROW + condition + where + NARROWED + order + most + ")";
    }
  }

  /** The next rows of some streams, as {@code Pool.read} says. */
  List<List<Prospect>> read(
      Readable readable, Narrowing narrowing, List<Demand> demands, boolean byStrength, int most) {
    List<List<Prospect>> rows = new ArrayList<>();
    demands.forEach(demand -> rows.add(new ArrayList<>()));
    sql.read(
        statement(readable, byStrength, most),
        parameters(readable, narrowing, demands, byStrength),
        row -> rows.get(row.getInt(1) - 1).add(prospect(row)));
    // A join is in the order of its parts only by chance.
    rows.forEach(stream -> stream.sort(byStrength ? Prospect.STRONGEST_FIRST : Prospect.BY_ID));
    charges.used(rows.stream().mapToInt(List::size).sum());
    return rows;
  }

  /** One text for each way of reading and number of rows, so that it is prepared once. */
  private static String statement(Readable readable, boolean byStrength, int most) {
    String streams =
        byStrength
            ? readable.stream(" and q.cell = d.cell", STRONGEST_FIRST, most)
                + " union all "
                + readable.stream(" and d.cell is null", STRONGEST_FIRST, most)
            : readable.stream("", BY_ID, most);
    return "select d.no, q.* from unnest(?, ?, ?, ?, ?, ?, ?)"
        + " with ordinality d (modality, place, cell, months, after, after_id, weakest, no)"
        + " cross join ("
        + CONDITIONS
        + ") c cross join lateral ("
        + streams
        + ") q";
  }

  private static List<Object> parameters(
      Readable readable, Narrowing narrowing, List<Demand> demands, boolean byStrength) {
    List<Object> all = new ArrayList<>();
    all.add(texts(demands, demand -> demand.source().modality()));
    all.add(texts(demands, demand -> demand.source().place()));
    all.add(integers(demands, demand -> demand.source().cell()));
    all.add(integers(demands, demand -> demand.source().minimumMonths()));
    all.add(integers(demands, QualificationStreams::after));
    all.add(
        new Array(
            "uuid", demands.stream().map(QualificationStreams::afterId).toArray(UUID[]::new)));
    all.add(integers(demands, Demand::weakest));
    all.addAll(narrowing.background());
    all.addAll(narrowing.places());
    all.addAll(narrowing.wishes());
    all.add(narrowing.validUntil());
    all.add(narrowing.certifiedUntil());
    all.add(narrowing.end());
    all.add(narrowing.latest());
    all.add(narrowing.known());
    all.addAll(readable.parameters());
    if (byStrength) {
      all.addAll(readable.parameters());
    }
    return all;
  }

  private static Array texts(List<Demand> demands, Function<Demand, String> value) {
    return new Array("text", demands.stream().map(value).toArray(String[]::new));
  }

  private static Array integers(List<Demand> demands, Function<Demand, Integer> value) {
    return new Array("int4", demands.stream().map(value).toArray(Integer[]::new));
  }

  private static Integer after(Demand demand) {
    return demand.after() == null ? Integer.MIN_VALUE : demand.after().weakness();
  }

  private static UUID afterId(Demand demand) {
    return demand.after() == null ? BEFORE_ALL : demand.after().id();
  }

  private static Prospect prospect(ResultSet row) throws SQLException {
    double latitude = row.getDouble(6);
    GeoPoint home = row.wasNull() ? null : new GeoPoint(latitude, row.getDouble(7));
    return new Prospect(
        row.getObject(2, UUID.class),
        row.getInt(3),
        row.getInt(4),
        integer(row, 5),
        home,
        row.getString(8),
        row.getInt(9),
        integer(row, 10),
        row.getLong(11));
  }

  private static Integer integer(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }
}
