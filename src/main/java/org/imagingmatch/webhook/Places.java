package org.imagingmatch.webhook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The webhooks that a replica sends to at the moment: so many, and of each organisation some. */
final class Places {

  /** Messages after which a run makes room, where there is none. */
  private static final int TURN = 20;

  private final int all;
  private final int ofOrganisation;
  private final Set<WorkKey> taken = new HashSet<>();
  private final Map<UUID, Integer> byOrganisation = new HashMap<>();
  private final Set<UUID> waiting = new HashSet<>();
  private boolean crowded;

  Places(int all, int ofOrganisation) {
    this.all = all;
    this.ofOrganisation = ofOrganisation;
  }

  /** Takes a place for a webhook, if there is one and it has none. */
  synchronized boolean take(WorkKey key) {
    UUID organisation = key.organisationId();
    if (taken.contains(key)) {
      return false;
    }
    if (taken.size() >= all) {
      crowded = true;
      return false;
    }
    if (byOrganisation.getOrDefault(organisation, 0) >= ofOrganisation) {
      waiting.add(organisation);
      return false;
    }
    taken.add(key);
    byOrganisation.merge(organisation, 1, Integer::sum);
    return true;
  }

  /** Gives it back. */
  synchronized void leave(WorkKey key) {
    if (taken.remove(key)) {
      UUID organisation = key.organisationId();
      byOrganisation.computeIfPresent(organisation, (id, had) -> had == 1 ? null : had - 1);
      waiting.remove(organisation);
      crowded = false;
    }
  }

  /**
   * Whether a run is to end, because somebody waits for its place.
   *
   * @param sent messages that it has sent
   */
  synchronized boolean isWanted(WorkKey key, int sent) {
    return sent >= TURN && (crowded || waiting.contains(key.organisationId()));
  }
}
