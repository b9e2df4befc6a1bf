package org.imagingmatch.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.platform.trail.Change;
import org.imagingmatch.platform.trail.Changed;

/**
 * Lets go of what was answered about things when they are removed. Their keys stay taken, so that a
 * late repeat does not bring one back.
 */
@ApplicationScoped
class AnswersOfTheGone {

  private static final Set<Change> ENDS = Set.of(Change.DELETED, Change.ERASED, Change.EXPIRED);

  private final AnswerRepository answers;

  AnswersOfTheGone(AnswerRepository answers) {
    this.answers = answers;
  }

  void letGo(@Observes Changed changed) {
    List<UUID> gone =
        changed.things().stream()
            .filter(thing -> ENDS.contains(thing.change()))
            .map(Changed.Thing::id)
            .toList();
    if (!gone.isEmpty()) {
      answers.letGo(changed.organisationId(), gone);
    }
  }
}
