package org.imagingmatch.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.imagingmatch.platform.identity.LocalConfig;
import org.imagingmatch.platform.identity.Welcome;
import org.jboss.logging.Logger;

/** Loads the demo data when the service starts with its embedded database. */
@ApplicationScoped
class DemoStart {

  private static final Logger LOG = Logger.getLogger(DemoStart.class);

  private final DemoLoader loader;
  private final DemoConfig config;
  private final LocalConfig local;
  private final Welcome welcome;
  private final ManagedExecutor executor;

  DemoStart(
      DemoLoader loader,
      DemoConfig config,
      LocalConfig local,
      Welcome welcome,
      ManagedExecutor executor) {
    this.loader = loader;
    this.config = config;
    this.local = local;
    this.welcome = welcome;
    this.executor = executor;
  }

  /** After the local organisations, before the first request. */
  void load(@Observes @Priority(200) StartupEvent event) {
    if (config.enabled() && local.directory().isPresent()) {
      welcome.suggest(UUID.fromString(DemoIds.MRI_VACANCY));
      long begin = System.nanoTime();
      if (loader.loadPersonas() > 0) {
        LOG.infof("Demo data loaded in %.1f s", (System.nanoTime() - begin) / 1e9);
      }
      // Nobody looks at the other agencies at once; what a stop leaves out, the next start loads.
      executor.execute(loader::load);
    }
  }
}
