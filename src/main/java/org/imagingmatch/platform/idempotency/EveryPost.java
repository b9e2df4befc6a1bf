package org.imagingmatch.platform.idempotency;

import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.MethodConfig;
import jakarta.ws.rs.POST;

/** Makes every POST take a key at build time, so that none can be forgotten. */
public class EveryPost implements BuildCompatibleExtension {

  /** Looks at one method of a class that has a POST. */
  @Enhancement(types = Object.class, withSubtypes = true, withAnnotations = POST.class)
  public void takeKey(MethodConfig method) {
    if (method.info().hasAnnotation(POST.class)
        && !method.info().hasAnnotation(KeyNotNeeded.class)) {
      method.addAnnotation(Once.class);
    }
  }
}
