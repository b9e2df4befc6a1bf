package org.imagingmatch.platform.limits;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a request costs, on the method or the class of its resource. Where nothing is said, a read
 * costs 1 unit and a write 2.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Cost {

  /** Units, above 0. */
  int value();
}
