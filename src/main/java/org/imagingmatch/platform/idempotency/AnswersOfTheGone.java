package org.imagingmatch.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.imagingmatch.platform.trail.Change;
import org.imagingmatch.platform.trail.Changed;

/**
 * Lets go of what was answered about a thing when that is removed. Its key stays taken, so that a
 * late repeat does not bring it back.
 */
@ApplicationScoped
class AnswersOfTheGone {

  private static final Set<Change> ENDS = Set.of(Change.DELETED, Change.ERASED, Change.EXPIRED);

  private final AnswerRepository answers;

  AnswersOfTheGone(AnswerRepository answers) {
    this.answers = answers;
  }

  void letGo(@Observes Changed changed) {
    if (ENDS.contains(changed.change())) {
      answers.letGo(changed.organisationId(), changed.id());
    }
  }
}
