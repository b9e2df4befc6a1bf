package org.imagingmatch.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.imagingmatch.event.EventType;
import org.imagingmatch.platform.Faults;
import org.imagingmatch.platform.body.MergePatch;
import org.imagingmatch.platform.body.Texts;

/** What a webhook can be, beside what its fields say. */
@ApplicationScoped
class WebhookRules {

  private static final String URL = "url";

  /** For who states a URL. Where a name leads is judged again whenever something is sent. */
  private static final int PATIENCE_SECONDS = 2;

  private static final int THREADS = 2;

  private final Guard guard;
  private final ExecutorService lookUps = Executors.newFixedThreadPool(THREADS);

  WebhookRules(Guard guard) {
    this.guard = guard;
  }

  void stop(@Observes ShutdownEvent event) {
    lookUps.shutdownNow();
  }

  /** The same, when its URL may be called; else answers 400. Looks its host up. */
  NewWebhook checked(NewWebhook stated) {
    Faults faults = new Faults();
    noteUrl(stated.url(), faults);
    noteTypes(stated.types(), faults);
    noteResume(stated.resume(), false, faults);
    faults.throwIfAny();
    return stated;
  }

  /** The same, when the URL that it states may be called; else answers 400. */
  MergePatch checked(MergePatch patch) {
    JsonNode url = patch.changes().path(URL);
    if (url.isTextual()) {
      Faults faults = new Faults();
      noteUrl(url.textValue(), faults);
      faults.throwIfAny();
    }
    return patch;
  }

  /**
   * Answers 400 unless a webhook can become so.
   *
   * @param enabling whether the change enables it
   */
  static void require(NewWebhook stated, boolean enabling) {
    Faults faults = new Faults();
    noteTypes(stated.types(), faults);
    noteResume(stated.resume(), enabling, faults);
    faults.throwIfAny();
  }

  private void noteUrl(String url, Faults faults) {
    fault(url).ifPresent(fault -> faults.at("/" + URL, fault));
  }

  /** Names that take long to be looked up must not keep the threads of requests. */
  private Optional<String> fault(String url) {
    return guard
        .form(url)
        .or(
            () ->
                CompletableFuture.supplyAsync(() -> guard.fault(url), lookUps)
                    .completeOnTimeout(Optional.empty(), PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join());
  }

  private static void noteTypes(List<String> types, Faults faults) {
    Set<String> known = EventType.ALL;
    for (int i = 0; types != null && i < types.size(); i++) {
      String type = types.get(i);
      if (!known.contains(type)) {
        faults.at(
            "/types/" + i,
            "types[%d] is no type of event: %s.%s"
                .formatted(i, Texts.quoted(type), Texts.didYouMean(type, known)));
      }
    }
  }

  private static void noteResume(Resume resume, boolean enabling, Faults faults) {
    if (resume != null && !enabling) {
      faults.at("/resume", "resume belongs to a change that enables a disabled webhook.");
    }
  }
}
