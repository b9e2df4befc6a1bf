package org.imagingmatch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.TwoServices;
import org.imagingmatch.organisation.OrganisationKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Replicas are killed again and again while others write and follow: what was acknowledged is there
 * once, and so is what tells of it. {@code -Dkills=20} kills so many.
 */
@Tag(Report.FAULT)
class KilledReplicasIT {

  private static final int KILLS = Integer.getInteger("kills", 1);
  private static final int BETWEEN_KILLS = 60;

  @TempDir Path workspace;

  @Test
  void acknowledgedWritesAreThereOnceAndSoIsWhatTellsOfThem() throws Exception {
    try (TwoServices two = TwoServices.start(workspace, Map.of())) {
      UUID agency = two.register(OrganisationKind.AGENCY);
      Follower follower = new Follower(two, agency);
      History history = history(two, agency, follower);
      assertThat(history.people()).hasSizeGreaterThan(KILLS);
      history.isKept();
      assertThat(follower.read(0)).isEqualTo(new Follower(two, agency).read(1));
      Report.add(
          "The service is killed in the middle of writes",
          "kill -9 of one of two replicas, %d times; repeats go to the other".formatted(KILLS),
          history.figure());
    }
  }

  private static History history(TwoServices two, UUID agency, Follower follower) throws Exception {
    try (Writers writers = new Writers(two, agency)) {
      for (int kill = 0; kill < KILLS; kill++) {
        writers.awaitMore(BETWEEN_KILLS);
        follower.read(1 - kill % 2);
        two.replace(kill % 2);
      }
      writers.awaitMore(BETWEEN_KILLS);
      return writers.stop();
    }
  }
}
