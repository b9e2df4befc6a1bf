package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.imagingmatch.matching.model.GeoPoint;
import org.imagingmatch.matching.model.Narrowing;
import org.imagingmatch.matching.model.Pool.Demand;
import org.imagingmatch.matching.model.Prospect;
import org.imagingmatch.platform.limits.Charges;

/**
 * Reads the streams of the read model: each from an index that has its order, no further than
 * asked.
 */
@ApplicationScoped
class QualificationStreams {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final String DEMANDED =
      "select d.no, q.candidate_id, q.weakness, q.months, q.last_used_on, q.latitude, q.longitude,"
          + " q.home_region, q.verification, q.free_from, q.background"
          + " from unnest(cast(:modalities as text[]), cast(:lists as text[]),"
          + " cast(:cells as integer[]), cast(:months as integer[]), cast(:after as integer[]),"
          + " cast(:afterId as uuid[]), cast(:weakest as integer[]))"
          + " with ordinality d (modality, place, cell, months, after, after_id, weakest, no)"
          + " cross join lateral (select * from qualification q where ";

  private static final String NARROWED =
      " and q.modality = d.modality and q.place = d.place and q.months >= d.months"
          + " and q.weakness <= d.weakest"
          + shows("background", Narrowing.BACKGROUNDS)
          + shows("places", Narrowing.PLACES)
          + shows("wishes", Narrowing.WISHES)
          + " and q.valid_until >= :validUntil and q.certified_until >= :certifiedUntil"
          + " and q.free_until >= :end"
          + " and (q.free_from <= :latest or q.free_from is null and not :known)";

  private static final String IN_CELL = " and q.cell = d.cell";

  private static final String BY_STRENGTH =
      " and (q.weakness, q.candidate_id) > (d.after, d.after_id)"
          + " order by q.weakness, q.candidate_id limit :most) q";

  private static final String BY_ID =
      " and q.candidate_id > d.after_id order by q.candidate_id limit :most) q";

  private static final Comparator<Prospect> ID = Comparator.comparing(row -> row.id().toString());

  private final Session session;
  private final Charges charges;

  QualificationStreams(Session session, Charges charges) {
    this.session = session;
    this.charges = charges;
  }

  private static String shows(String column, int conditions) {
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < conditions; i++) {
      sql.append(" and (q.%1$s & :%1$s%2$d) <> 0".formatted(column, i));
    }
    return sql.toString();
  }

  /**
   * Which rows somebody may read.
   *
   * @param condition on rows {@code q}
   * @param bind sets the parameters of the condition
   */
  record Readable(String condition, Consumer<NativeQuery<?>> bind) {}

  /** The next rows of some streams, as {@code Pool.read} says. */
  List<List<Prospect>> read(
      Readable readable, Narrowing narrowing, List<Demand> demands, boolean byStrength, int most) {
    List<List<Prospect>> rows = new ArrayList<>();
    demands.forEach(demand -> rows.add(new ArrayList<>()));
    read(readable, narrowing, demands, byStrength, most, true, rows);
    read(readable, narrowing, demands, byStrength, most, false, rows);
    // A join is in the order of its parts only by chance.
    Comparator<Prospect> order =
        byStrength ? Comparator.comparingInt(Prospect::weakness).thenComparing(ID) : ID;
    rows.forEach(stream -> stream.sort(order));
    charges.used(rows.stream().mapToInt(List::size).sum());
    return rows;
  }

  private void read(
      Readable readable,
      Narrowing narrowing,
      List<Demand> all,
      boolean byStrength,
      int most,
      boolean inCells,
      List<List<Prospect>> rows) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (inCells == (all.get(i).source().cell() != null)) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return;
    }
    List<Demand> demands = places.stream().map(all::get).toList();
    NativeQuery<Object[]> query =
        session.createNativeQuery(
            DEMANDED
                + readable.condition()
                + NARROWED
                + (inCells ? IN_CELL : "")
                + (byStrength ? BY_STRENGTH : BY_ID),
            Object[].class);
    readable.bind().accept(query);
    bind(query, narrowing);
    bind(query, demands);
    query.setParameter("most", most);
    for (Object[] row : query.list()) {
      int place = places.get(((Number) row[0]).intValue() - 1);
      rows.get(place).add(prospect(row));
    }
  }

  private static void bind(NativeQuery<?> query, Narrowing narrowing) {
    bind(query, "background", narrowing.background());
    bind(query, "places", narrowing.places());
    bind(query, "wishes", narrowing.wishes());
    query
        .setParameter("end", narrowing.end())
        .setParameter("validUntil", narrowing.validUntil())
        .setParameter("certifiedUntil", narrowing.certifiedUntil())
        .setParameter("latest", narrowing.latest())
        .setParameter("known", narrowing.known());
  }

  private static void bind(NativeQuery<?> query, String name, List<Long> conditions) {
    for (int i = 0; i < conditions.size(); i++) {
      query.setParameter(name + i, conditions.get(i));
    }
  }

  private static void bind(NativeQuery<?> query, List<Demand> demands) {
    query
        .setParameter("modalities", each(demands, one -> one.source().modality(), String[]::new))
        .setParameter("lists", each(demands, one -> one.source().place(), String[]::new))
        .setParameter("cells", each(demands, one -> cell(one), Integer[]::new))
        .setParameter("months", each(demands, one -> one.source().minimumMonths(), Integer[]::new))
        .setParameter("after", each(demands, QualificationStreams::after, Integer[]::new))
        .setParameter("afterId", each(demands, QualificationStreams::afterId, UUID[]::new))
        .setParameter("weakest", each(demands, Demand::weakest, Integer[]::new));
  }

  private static <T> T[] each(
      List<Demand> demands, Function<Demand, T> value, IntFunction<T[]> array) {
    return demands.stream().map(value).toArray(array);
  }

  private static Integer cell(Demand demand) {
    return demand.source().cell() == null ? 0 : demand.source().cell();
  }

  private static Integer after(Demand demand) {
    return demand.after() == null ? Integer.MIN_VALUE : demand.after().weakness();
  }

  private static UUID afterId(Demand demand) {
    return demand.after() == null ? BEFORE_ALL : demand.after().id();
  }

  private static Prospect prospect(Object[] row) {
    GeoPoint home = row[5] == null ? null : new GeoPoint((Double) row[5], (Double) row[6]);
    return new Prospect(
        (UUID) row[1],
        (Integer) row[2],
        (Integer) row[3],
        (Integer) row[4],
        home,
        (String) row[7],
        (Integer) row[8],
        (Integer) row[9],
        (Long) row[10]);
  }
}
