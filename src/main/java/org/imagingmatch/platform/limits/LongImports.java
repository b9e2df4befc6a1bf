package org.imagingmatch.platform.limits;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Supplier;

/** Imports, which hold a thread and a share of the database for minutes, so there are few. */
@Singleton
public class LongImports {

  private final LimitsConfig config;
  private final Places places;

  LongImports(LimitsConfig config) {
    this.config = config;
    this.places = new Places("imports", config.importsAtOnce(), config.organisationImportsAtOnce());
  }

  /** Does an import; 429 while the organisation has as many as it may, or all have. */
  public <T> T make(UUID organisationId, Supplier<T> work) {
    return config.enabled() ? places.in(organisationId, work) : work.get();
  }
}
