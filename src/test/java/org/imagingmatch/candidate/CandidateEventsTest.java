package org.imagingmatch.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.platform.body.Bodies;
import org.imagingmatch.platform.store.Ref;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.junit.jupiter.api.Test;

/** What is derived from candidates hears of each write, inside its transaction. */
@QuarkusTest
class CandidateEventsTest {

  @Inject CandidateService candidates;
  @Inject Bodies bodies;
  @Inject Observer observer;
  @Inject Tenancy tenancy;

  @Test
  void everyWriteIsHeard() {
    Owned kind = Owned.candidate();
    String at = kind.create().header("Location");
    kind.owner().sends(kind.body()).header("If-Match", "*").put(at);
    kind.owner().sends("{\"discoverable\":false}").header("If-Match", "*").patch(at);
    kind.owner().sends(kind.body()).put(kind.byExternalId("A-1029"));
    kind.owner().calls().header("If-Match", "*").delete(at);
    UUID organisation = kind.owner().id();
    assertThat(observer.of(organisation))
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly(
            "CandidatesSaved",
            "CandidatesSaved",
            "CandidatesSaved",
            "CandidatesSaved",
            "CandidateDeleted");
    assertThat(observer.of(organisation))
        .filteredOn(CandidatesSaved.class::isInstance)
        .extracting(
            event ->
                ((CandidatesSaved) event).people().get(0).candidate().recorded().discoverable())
        .containsExactly(true, true, false, true);
  }

  @Test
  void refusedWriteIsNotHeard() {
    Owned kind = Owned.candidate();
    kind.create();
    Problem.is(kind.owner().sends(kind.body()).post(kind.path()), 409);
    assertThat(observer.of(kind.owner().id())).hasSize(1);
  }

  @Test
  void whatAnObserverRefusesIsNotWritten() {
    UUID organisation = Owned.candidate().owner().id();
    UUID id = UUID.randomUUID();
    NewCandidate person =
        bodies.bind(
            Examples.bareCandidate().put("externalId", Observer.REFUSED), NewCandidate.class);
    tenancy.as(
        organisation,
        () -> {
          assertThatThrownBy(() -> candidates.create(organisation, id, person))
              .hasMessage("refused");
          assertThatThrownBy(() -> candidates.get(organisation, Ref.of(id)))
              .hasMessageContaining("Not found");
        });
  }

  @ApplicationScoped
  static class Observer {

    static final String REFUSED = "REFUSED";

    private final List<Object> events = new CopyOnWriteArrayList<>();

    void saved(@Observes CandidatesSaved event) {
      if (event.people().stream()
          .anyMatch(person -> REFUSED.equals(person.candidate().recorded().externalId()))) {
        throw new IllegalStateException("refused");
      }
      events.add(event);
    }

    void deleted(@Observes CandidateDeleted event) {
      events.add(event);
    }

    List<Object> of(UUID organisation) {
      return events.stream()
          .filter(
              event ->
                  organisation.equals(
                      event instanceof CandidatesSaved saved
                          ? saved.organisationId()
                          : ((CandidateDeleted) event).organisationId()))
          .toList();
    }
  }
}
