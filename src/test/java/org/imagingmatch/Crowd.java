package org.imagingmatch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Many people of one agency, made of the one it has: a thousand take a moment. */
public final class Crowd {

  private Crowd() {}

  /** Adds so many twins of each person of the agency. */
  public static void join(UUID organisation, int people) {
    try (Connection connection = Database.superuser();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          """
          create temporary table twin on commit drop as
          select gen_random_uuid() as id, c.id as original
          from candidate c, generate_series(1, %2$d) where c.organisation_id = '%1$s';
          insert into candidate select copy.* from candidate c
          join twin on twin.original = c.id and c.organisation_id = '%1$s',
          lateral jsonb_populate_record(c, jsonb_build_object('id', twin.id, 'external_id', null)) copy;
          insert into candidate_facts select copy.* from candidate_facts f
          join twin on twin.original = f.candidate_id and f.organisation_id = '%1$s',
          lateral jsonb_populate_record(f, jsonb_build_object('candidate_id', twin.id,
            'facts', f.facts::jsonb || jsonb_build_object('id', twin.id))) copy;
          insert into qualification select copy.* from qualification q
          join twin on twin.original = q.candidate_id and q.organisation_id = '%1$s',
          lateral jsonb_populate_record(q, jsonb_build_object('candidate_id', twin.id)) copy
          """
              .formatted(organisation, people));
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
