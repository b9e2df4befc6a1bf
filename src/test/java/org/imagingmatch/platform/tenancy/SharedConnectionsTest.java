package org.imagingmatch.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.Session;
import org.imagingmatch.Database;
import org.imagingmatch.Owned;
import org.imagingmatch.parts.OtherService;
import org.imagingmatch.platform.limits.LowLimits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Sixteen threads share four connections, each transaction for another organisation or for none,
 * some of them failing: nobody ever sees a row of another. {@code -Dshared.calls=100000} asks
 * longer.
 */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(LowLimits.class)
class SharedConnectionsTest {

  private static final int THREADS = 16;
  private static final int CALLS = Integer.getInteger("shared.calls", 20_000);
  private static final int TENANTS = 8;

  @Inject Session session;
  @Inject Tenancy tenancy;

  @Test
  void nobodySeesARowOfAnother() throws InterruptedException, ExecutionException {
    List<UUID> tenants = new ArrayList<>();
    for (int i = 0; i < TENANTS; i++) {
      Owned person = Owned.candidate();
      for (int j = 0; j <= i; j++) {
        person.create(person.body().deepCopy().put("externalId", "P-" + j));
      }
      tenants.add(person.owner().id());
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Long>> all = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        Random random = new Random(thread);
        all.add(threads.submit(() -> calls(tenants, random)));
      }
      long rows = 0;
      for (Future<Long> each : all) {
        rows += each.get();
      }
      // Otherwise nothing was looked at.
      assertThat(rows).isGreaterThan(CALLS);
    } finally {
      threads.shutdownNow();
    }
    assertThat(Database.count("select count(*) from facility where name = 'Slipped in'")).isZero();
  }

  private long calls(List<UUID> tenants, Random random) {
    long rows = 0;
    for (int i = 0; i < CALLS / THREADS; i++) {
      int tenant = random.nextInt(TENANTS + 1);
      List<UUID> seen =
          tenant == TENANTS ? seen(random) : tenancy.as(tenants.get(tenant), () -> seen(random));
      if (tenant == TENANTS) {
        assertThat(seen).isEmpty();
      } else {
        assertThat(seen).hasSize(tenant + 1).containsOnly(tenants.get(tenant));
      }
      rows += seen.size();
    }
    return rows;
  }

  /** Whose rows a query without any condition shows; some transactions are rolled back. */
  private List<UUID> seen(Random random) {
    if (random.nextInt(4) == 0) {
      return tenancy.read(() -> whose("candidate_facts"));
    }
    List<UUID> seen = new ArrayList<>();
    boolean failing = random.nextInt(10) == 0;
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                seen.addAll(whose("candidate"));
                if (failing) {
                  session
                      .createNativeMutationQuery("update facility set name = 'Slipped in'")
                      .executeUpdate();
                  throw new IllegalArgumentException("rolled back on purpose");
                }
              });
    } catch (IllegalArgumentException e) {
      assertThat(failing).isTrue();
    }
    return seen;
  }

  private List<UUID> whose(String table) {
    return session.createNativeQuery("select organisation_id from " + table, UUID.class).list();
  }
}
