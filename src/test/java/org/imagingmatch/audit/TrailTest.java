package org.imagingmatch.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.Database;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.imagingmatch.platform.trail.Seen;
import org.junit.jupiter.api.Test;

/** What is told is written down, in every log where it belongs, and stays. */
@QuarkusTest
class TrailTest {

  private static final UUID VACANCY = UUID.randomUUID();

  @Inject Event<Seen> seen;
  @Inject Tenancy tenancy;
  @Inject AuditRepository events;

  private final Tenant provider = Tenant.provider();
  private final Tenant agency = Tenant.agency();
  private final Tenant rival = Tenant.agency();
  private final UUID maria = UUID.randomUUID();
  private final UUID ana = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();

  @Test
  void whoIsShownPeopleOfOthersIsInTheLogOfEach() {
    showBlindly();
    assertThat(new AuditLog(agency).events("vacancyId=" + VACANCY))
        .singleElement()
        .satisfies(
            event ->
                assertThat(event)
                    .contains(
                        entry("action", "match.list"),
                        entry("actorOrganisationId", provider.id().toString()),
                        entry("vacancyId", VACANCY.toString()),
                        entry("people", 2),
                        entry("candidateIds", List.of(maria.toString(), ana.toString()))));
    assertThat(new AuditLog(agency).actions("candidateId=" + ana)).containsExactly("match.list");
    assertThat(new AuditLog(agency).actions("candidateId=" + other)).isEmpty();
    assertThat(new AuditLog(rival).events())
        .singleElement()
        .satisfies(
            event ->
                assertThat(event)
                    .containsEntry("candidateIds", List.of(other.toString()))
                    .containsEntry("people", 1));
  }

  @Test
  void whoSawThemBlindlyHasTheirNumberOnly() {
    showBlindly();
    assertThat(new AuditLog(provider).events())
        .singleElement()
        .satisfies(
            event ->
                assertThat(event)
                    .containsEntry("candidateIds", List.of())
                    .containsEntry("people", 3));
    assertThat(new AuditLog(provider).actions("candidateId=" + maria)).isEmpty();
  }

  @Test
  void credentialsOfOneOrganisationAreNotToldToAnother() {
    Actor person = new Actor(provider.id(), "somebody", List.of(Roles.PROVIDER));
    Seen shown = new Seen("match.read", Map.of(agency.id(), List.of(ana)), VACANCY);
    Entry entry = Entry.of(shown, person, Instant.now());
    tenancy.as(
        provider.id(),
        () -> QuarkusTransaction.requiringNew().run(() -> events.write(List.of(entry))));
    assertThat(new AuditLog(provider).events("actor=somebody"))
        .singleElement()
        .satisfies(event -> assertThat(event).containsEntry("roles", List.of("provider")));
    assertThat(new AuditLog(agency).events())
        .singleElement()
        .satisfies(
            event ->
                assertThat(event)
                    .doesNotContainKey("actor")
                    .containsEntry("roles", List.of())
                    .containsEntry("id", entry.id().toString()));
  }

  @Test
  void whatIsSeenInATransactionIsWrittenInIt() {
    Runnable undone =
        () -> {
          seen.fire(new Seen("test.undone", Map.of(agency.id(), List.of(ana)), null));
          throw new IllegalStateException("undone");
        };
    assertThatThrownBy(
            () -> tenancy.as(agency.id(), () -> QuarkusTransaction.requiringNew().run(undone)))
        .hasMessage("undone");
    assertThat(new AuditLog(agency).actions()).isEmpty();
  }

  @Test
  void whatCannotBeWrittenDownIsNotShownAndNotChanged() {
    Owned kind = Owned.candidate();
    Response created = kind.create();
    String at = created.header("Location");
    Database.execute("revoke insert on audit_event from imaging_match_app");
    try {
      Problem.is(kind.owner().calls().get(at), 503);
      Problem.is(kind.owner().calls().get(kind.path()), 503);
      Problem.is(kind.owner().calls().get(at + "/export"), 503);
      Problem.is(kind.owner().sends("{}").header("If-Match", "*").patch(at), 500);
      Problem.is(kind.owner().calls().header("If-Match", "*").delete(at), 500);
    } finally {
      Database.execute("grant insert on audit_event to imaging_match_app");
    }
    assertThat(kind.owner().calls().get(at).header("ETag")).isEqualTo(created.header("ETag"));
    assertThat(new AuditLog(kind.owner()).actions())
        .containsExactly("candidate.created", "candidate.read");
  }

  @Test
  void nobodyChangesTheLogNotEvenItsOwner() {
    showBlindly();
    for (String table : List.of("audit_event", "audit_subject")) {
      for (String change :
          List.of(
              "update %s set organisation_id = organisation_id", "delete from %s", "truncate %s")) {
        String sql = change.formatted(table);
        refuses("imaging_match_app", sql, "permission denied");
        refuses("imaging_match_owner", sql, "append-only");
        refuses("postgres", sql, "append-only");
      }
    }
  }

  @Test
  void nobodyWritesInTheNameOfAnotherOrganisation() {
    String insert =
        """
        select set_config('app.organisation', '%s', false);
        insert into audit_subject values ('%s', gen_random_uuid(), gen_random_uuid(), '%s')
        """;
    refuses(
        "imaging_match_app",
        insert.formatted(agency.id(), agency.id(), rival.id()),
        "row-level security");
  }

  private void showBlindly() {
    tenancy.as(
        provider.id(),
        () ->
            seen.fire(
                new Seen(
                    "match.list",
                    Map.of(agency.id(), List.of(maria, ana, maria), rival.id(), List.of(other)),
                    VACANCY)));
  }

  private static void refuses(String role, String sql, String reason) {
    assertThatThrownBy(() -> Database.execute("set role " + role + "; " + sql))
        .hasMessageContaining(reason);
  }
}
