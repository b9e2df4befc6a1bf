package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.imagingmatch.matching.model.GeoPoint;
import org.imagingmatch.matching.model.Lookout;
import org.imagingmatch.matching.model.Narrowing;
import org.imagingmatch.matching.model.Offer;
import org.imagingmatch.matching.model.Zone;
import org.imagingmatch.platform.limits.Charges;

/** Reads the open vacancies that a person could be interesting for, by what they ask. */
@ApplicationScoped
class OpeningStreams {

  private static final String IN_LISTS =
      "select d.zone, o.vacancy_id, o.modality, o.minimum_months, o.used_within_months,"
          + " o.any_of_several, o.starts_on, o.starts_asap, o.start_flex_days, o.days, o.region,"
          + " o.latitude, o.longitude, o.stated, o.by_experience, o.preferred, o.settings, o.weights"
          + " from unnest(cast(:zones as integer[]), cast(:modalities as text[]),"
          + " cast(:months as integer[]), cast(:usual as boolean[]), cast(:cells as integer[]))"
          + " d (zone, modality, months, usual, cell) join opening o"
          + " on o.modality = d.modality and o.usual = d.usual"
          + " where o.best = :best and o.place = any (:lists)"
          + " and (not o.restricted or exists (select from vacancy_agency s"
          + " where s.organisation_id = o.organisation_id and s.vacancy_id = o.vacancy_id"
          + " and s.agency_id = :agency))";

  private static final String START =
      "coalesce(o.starts_on, case when o.starts_asap then :asap else :usually end)";

  private static final String SUITS =
      " and o.minimum_months <= d.months"
          + asks("background", Narrowing.BACKGROUNDS)
          + asks("places", Narrowing.PLACES)
          + asks("wishes", Narrowing.WISHES)
          + (" and " + START + " + o.start_flex_days >= :freeFrom")
          + (" and " + START + " + o.days <= :freeUntil");

  private static final String IN_CELL = " and o.cell = d.cell";

  private static final String EVERYWHERE = " and o.cell <> all (:except)";

  private final Session session;
  private final VacancyPool vacancies;
  private final Charges charges;

  OpeningStreams(Session session, VacancyPool vacancies, Charges charges) {
    this.session = session;
    this.vacancies = vacancies;
    this.charges = charges;
  }

  /** The open vacancies that an agency sees. */
  PostedVacancies seenBy(UUID agencyId) {
    return new PostedVacancies(agencyId, this, vacancies, charges);
  }

  private static String asks(String column, int conditions) {
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < conditions; i++) {
      sql.append(" and (o.%1$s%2$d & :%1$s) <> 0".formatted(column, i));
    }
    return sql.toString();
  }

  /** One modality in one zone. */
  private record Key(int zone, String modality, Zone where) {}

  /** All rows of some zones, as {@code OpeningPool.read} says. */
  List<List<Offer>> read(UUID agencyId, Lookout lookout, List<Zone> zones) {
    List<List<Offer>> rows = new ArrayList<>();
    List<Key> inCells = new ArrayList<>();
    for (int i = 0; i < zones.size(); i++) {
      rows.add(new ArrayList<>());
      List<Key> keys = keys(i, zones.get(i));
      if (zones.get(i).cell() != null) {
        inCells.addAll(keys);
      } else {
        NativeQuery<Object[]> query = query(IN_LISTS + EVERYWHERE + SUITS, agencyId, lookout, keys);
        query.setParameter("except", zones.get(i).except().toArray(Integer[]::new));
        read(query, rows);
      }
    }
    if (!inCells.isEmpty()) {
      read(query(IN_LISTS + IN_CELL + SUITS, agencyId, lookout, inCells), rows);
    }
    charges.used(rows.stream().mapToInt(List::size).sum());
    return rows;
  }

  private static List<Key> keys(int number, Zone zone) {
    return zone.modalities().stream().map(code -> new Key(number, code, zone)).toList();
  }

  private static void read(NativeQuery<Object[]> query, List<List<Offer>> rows) {
    for (Object[] row : query.list()) {
      rows.get((Integer) row[0]).add(offer(row));
    }
  }

  private NativeQuery<Object[]> query(String sql, UUID agencyId, Lookout lookout, List<Key> keys) {
    return session
        .createNativeQuery(sql, Object[].class)
        .setParameter("zones", each(keys, Key::zone, Integer[]::new))
        .setParameter("modalities", each(keys, Key::modality, String[]::new))
        .setParameter(
            "months", each(keys, key -> lookout.months().get(key.modality()), Integer[]::new))
        .setParameter("usual", each(keys, key -> key.where().usual(), Boolean[]::new))
        .setParameter("cells", each(keys, key -> key.where().cell(), Integer[]::new))
        .setParameter("best", lookout.best().name())
        .setParameter("lists", lookout.places().toArray(String[]::new))
        .setParameter("agency", agencyId)
        .setParameter("background", lookout.background())
        .setParameter("places", lookout.wherever())
        .setParameter("wishes", lookout.wishes())
        .setParameter("asap", lookout.asap())
        .setParameter("usually", lookout.usually())
        .setParameter("freeFrom", lookout.freeFrom())
        .setParameter("freeUntil", lookout.freeUntil());
  }

  private static <T> T[] each(List<Key> keys, Function<Key, T> value, IntFunction<T[]> array) {
    return keys.stream().map(value).toArray(array);
  }

  private static Offer offer(Object[] row) {
    return new Offer(
        (UUID) row[1],
        (String) row[2],
        (Integer) row[3],
        (Integer) row[4],
        (Boolean) row[5],
        (Integer) row[6],
        (Boolean) row[7],
        (Integer) row[8],
        (Integer) row[9],
        (String) row[10],
        row[11] == null ? null : new GeoPoint((Double) row[11], (Double) row[12]),
        (Integer) row[13],
        (Boolean) row[14],
        signatures(row[15]),
        signatures(row[16]),
        OwnWeights.read((String) row[17]));
  }

  private static List<Long> signatures(Object column) {
    return column == null ? List.of() : Arrays.asList((Long[]) column);
  }
}
