package org.imagingmatch.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.candidate.CandidateStatus;
import org.imagingmatch.pathway.BodyRules.Fixed;
import org.imagingmatch.platform.store.Sql;
import org.imagingmatch.platform.store.Sql.Array;
import org.imagingmatch.reference.ClockKind;
import org.imagingmatch.reference.Credential;

/**
 * Finds the people of whom something runs out, by the record and by the rules of the bodies. It
 * says the same as {@link BodyRules} does of one person.
 */
@ApplicationScoped
class RenewalRepository {

  private static final String STANDING = "h.status in ('ACTIVE', 'CE_PROBATION')";

  private static final String HELD = STANDING + " and coalesce(h.valid_until, a.first) >= a.first";

  /**
   * One line a thing and its day. What is held is looked up rule by rule ({@code offset 0} keeps it
   * so), and people are sought once their first day is known: whatever the planner believes of
   * tables that were not counted yet, nobody is looked at for each rule.
   */
  private static final String DUE =
      "with a as (select cast(? as uuid) as agency, cast(? as date) as first, cast(? as date) as last),"
          + " fixed as (select * from unnest(?, ?, ?) f (code, ends_on, renewal)),"
          + " again as (select * from unnest(?, ?) r (code, months)),"
          + " due (person, day) as ("
          + ends("candidate_credential", STANDING)
          + ends("candidate_licence", STANDING)
          + ends("candidate_certificate", "true")
          + ends("candidate_work_right", "true")
          + "select h.candidate_id, f.ends_on from a"
          + " join fixed f on f.ends_on between a.first and a.last cross join lateral"
          + held(
              "h.candidate_id",
              "h.organisation_id = a.agency and h.code = f.code"
                  + " and (not f.renewal or h.valid_until is null)")
          + " union all select e.candidate_id, e.cycle_ends_on"
          + " from a, candidate_continuing_education e join candidate_credential h"
          + " on h.organisation_id = e.organisation_id and h.candidate_id = e.candidate_id"
          + " and (h.code = e.credential or h.code = any (?) and e.credential = any (?))"
          + " where e.organisation_id = a.agency and "
          + HELD
          + " and not exists (select from fixed f where f.code = h.code and not f.renewal)"
          + " and e.cycle_ends_on between a.first and a.last"
          + " union all select h.candidate_id, h.day from a cross join again r"
          + " cross join generate_series(1, 10) k cross join lateral"
          + " (select make_interval(months => r.months * k) as ago) i cross join lateral"
          + held(
              "h.candidate_id, cast(h.issued_on + i.ago as date) as day",
              // A month before can be shorter, so the exact day is compared again below.
              "h.organisation_id = a.agency and h.code = r.code and h.issued_on"
                  + " between cast(a.first - i.ago as date) - 3 and cast(a.last - i.ago as date) + 3")
          + " where h.day between a.first and a.last"
          + "), earliest as materialized (select person, min(day) as day from due group by person)"
          + " select c.id, c.external_id, e.day from a, earliest e"
          + " join candidate c on c.id = e.person"
          + " where c.organisation_id = a.agency and c.status = ?"
          + " and (e.day, c.id) > (?, ?) order by 3, 1 limit ?";

  private final Sql sql;
  private final BodyRules rules;

  RenewalRepository(Sql sql, BodyRules rules) {
    this.sql = sql;
    this.rules = rules;
  }

  /** Somebody of whom something runs out on a day. */
  record DuePerson(UUID id, String externalId, LocalDate dueOn) {}

  private static String ends(String table, String condition) {
    return "select h.candidate_id, h.valid_until from a, "
        + table
        + " h where h.organisation_id = a.agency and h.valid_until between a.first and a.last and "
        + condition
        + " union all ";
  }

  private static String held(String columns, String condition) {
    return " (select %s from candidate_credential h where %s and %s offset 0) h"
        .formatted(columns, condition, HELD);
  }

  /**
   * Some active people, those of whom something runs out first.
   *
   * @param after where to go on
   */
  List<DuePerson> due(UUID agencyId, RenewalCursor after, LocalDate by, int most) {
    List<Fixed> fixed = rules.fixed(after.asOf());
    List<Credential> again = rules.requalifying();
    Array shared = new Array("text", rules.shared().toArray(String[]::new));
    return sql.read(
        DUE,
        Arrays.asList(
            agencyId,
            after.asOf(),
            by,
            new Array("text", fixed.stream().map(Fixed::credential).toArray(String[]::new)),
            new Array(
                "date",
                fixed.stream().map(each -> Date.valueOf(each.endsOn())).toArray(Date[]::new)),
            new Array(
                "bool",
                fixed.stream()
                    .map(each -> each.clock() == ClockKind.RENEWAL)
                    .toArray(Boolean[]::new)),
            new Array("text", again.stream().map(Credential::code).toArray(String[]::new)),
            new Array("int4", again.stream().map(Credential::requalMonths).toArray(Integer[]::new)),
            shared,
            shared,
            CandidateStatus.ACTIVE.name(),
            after.dueOn(),
            after.candidateId(),
            most),
        row ->
            new DuePerson(
                row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class)));
  }
}
