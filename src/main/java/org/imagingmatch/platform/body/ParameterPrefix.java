package org.imagingmatch.platform.body;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a group of parameters that also reads every query parameter with this prefix itself. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ParameterPrefix {

  /** Such as {@code weights.}. */
  String value();
}
