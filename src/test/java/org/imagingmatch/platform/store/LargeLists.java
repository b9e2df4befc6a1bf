package org.imagingmatch.platform.store;

import java.util.UUID;
import org.imagingmatch.Database;

/** Very many people, vacancies and facilities, of whom one in a thousand is unlike the others. */
final class LargeLists {

  private static final int ROWS = 50_000;
  private static final int FACILITIES = 20_000;

  private LargeLists() {}

  static void people(UUID agency) {
    fill(
        """
        create temporary table one as
        select i, gen_random_uuid() as id, timestamptz '2026-01-01' + i * interval '1 minute' as at,
          i %% 1000 = 0 as rare, i %% 2 = 0 as even from generate_series(1, %1$d) as i;
        insert into candidate (organisation_id, id, version, given_name, family_name, role,
          home_region, home_latitude, home_longitude, regions, available_from, discoverable, status,
          recorded, created_at, updated_at)
        select '%2$s', id, 0, 'Given', 'Family',
          case when rare then 'SONOGRAPHER' when even then 'MRI-TECH' else 'CT-TECH' end,
          case when rare then 'PH' else 'US-' || (array['OR','WA','CA','TX','NY'])[1 + i %% 5] end,
          case when rare then 14 else 30 + i %% 20 end, case when rare then 121 else -70 - i %% 50 end,
          case when rare then '{FR}'::text[] else '{US}' end, date '2026-01-01' + i %% 500, even,
          case when rare then 'ARCHIVED' else 'ACTIVE' end, '{AVAILABILITY}', at, at
        from one order by random();
        insert into candidate_experience (organisation_id, candidate_id, position, modality, months)
        select '%2$s', id, 0, case when rare then 'MG' when even then 'MR' else 'CT' end, i %% 100
        from one;
        insert into candidate_credential (organisation_id, candidate_id, position, code, status)
        select '%2$s', id, p, case when rare then 'ARMRIT-MRI' when p = 0 then 'ARRT-R'
          when even then 'ARRT-MR' else 'ARRT-CT' end, 'ACTIVE' from one, generate_series(0, 1) as p;
        insert into candidate_licence (organisation_id, candidate_id, position, jurisdiction, status)
        select '%2$s', id, 0, case when rare then 'CA-BC' else 'US-OR' end, 'ACTIVE' from one;
        drop table one;
        """
            .formatted(ROWS, agency));
  }

  static void vacancies(UUID provider) {
    fill(
        """
        create temporary table place as
        select i, gen_random_uuid() as id from generate_series(1, %1$d) as i;
        insert into facility (organisation_id, id, version, name, region, latitude, longitude,
          settings, created_at, updated_at)
        select '%3$s', id, 0, md5(i::text), case when i %% 1000 = 0 then 'CA-BC' else 'US-OR' end,
          30 + i %% 20, -70 - i %% 50, case when i %% 1000 = 0 then '{RURAL}'::text[] end,
          timestamptz '2026-01-01' + i * interval '1 minute', now()
        from place order by random();
        create temporary table post as
        select i, gen_random_uuid() as id, timestamptz '2026-01-01' + i * interval '1 minute' as at,
          i %% 1000 = 0 as rare, i %% 2 = 0 as even from generate_series(1, %2$d) as i;
        insert into vacancy (organisation_id, id, version, facility_id, title, role,
          modalities_rule, training, accept_equivalents, starts_on, starts_asap, start_flex_days,
          contract, sponsors_visa, headcount, closes_on, status, created_at, updated_at)
        select '%3$s', post.id, 0, place.id, 'Post',
          case when rare then 'SONOGRAPHER' when even then 'MRI-TECH' else 'CT-TECH' end, 'ALL',
          false, false, date '2026-01-01' + post.i %% 1000, false, 0,
          case when rare then 'LOCAL' else 'TRAVEL' end, even, 1, date '2025-01-01' + post.i %% 1000,
          case when rare then 'OPEN' else 'CLOSED' end, at, at
        from post join place on place.i = 1 + post.i %% %1$d order by random();
        insert into vacancy_modality (organisation_id, vacancy_id, position, code)
        select '%3$s', id, 0, case when rare then 'MG' when even then 'MR' else 'CT' end from post;
        insert into vacancy_credential (organisation_id, vacancy_id, code)
        select '%3$s', id, case when rare then 'ARMRIT-MRI' else 'ARRT-R' end from post;
        drop table place, post;
        """
            .formatted(FACILITIES, ROWS, provider));
  }

  private static void fill(String sql) {
    // Foreign keys hold anyhow, and take as long as everything else.
    Database.execute("set session_replication_role = replica;" + sql);
  }

  static void analyse() {
    Database.execute("vacuum analyze");
  }
}
