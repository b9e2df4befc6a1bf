package org.imagingmatch.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How many webhooks are served at once. */
class PlacesTest {

  private final Places places = new Places(3, 2);
  private final UUID organisation = UUID.randomUUID();

  private static WorkKey of(UUID organisation) {
    return new WorkKey(organisation, UUID.randomUUID());
  }

  @Test
  void organisationLeavesRoomForOthers() {
    assertThat(places.take(of(organisation))).isTrue();
    assertThat(places.take(of(organisation))).isTrue();
    assertThat(places.take(of(organisation))).isFalse();
    assertThat(places.take(of(UUID.randomUUID()))).isTrue();
    assertThat(places.take(of(UUID.randomUUID()))).isFalse();
  }

  @Test
  void webhookIsServedOnceAtATime() {
    WorkKey key = of(organisation);
    assertThat(places.take(key)).isTrue();
    assertThat(places.take(key)).isFalse();
    places.leave(key);
    places.leave(key);
    assertThat(places.take(key)).isTrue();
    assertThat(places.take(of(organisation))).isTrue();
    assertThat(places.take(of(organisation))).isFalse();
  }

  @Test
  void runMakesRoomAfterItsTurnWhenSomebodyWaits() {
    WorkKey key = of(organisation);
    places.take(key);
    places.take(of(organisation));
    assertThat(places.isWanted(key, 1000)).isFalse();
    places.take(of(organisation));
    assertThat(places.isWanted(key, 1)).isFalse();
    assertThat(places.isWanted(key, 1000)).isTrue();
    places.leave(key);
    assertThat(places.isWanted(of(organisation), 1000)).isFalse();
  }

  @Test
  void runMakesRoomForAnotherOrganisationOnlyWhereThereIsNone() {
    WorkKey key = of(UUID.randomUUID());
    places.take(key);
    places.take(of(organisation));
    places.take(of(organisation));
    assertThat(places.isWanted(key, 1000)).isFalse();
    places.take(of(UUID.randomUUID()));
    assertThat(places.isWanted(key, 1000)).isTrue();
  }
}
