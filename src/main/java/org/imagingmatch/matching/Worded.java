package org.imagingmatch.matching;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks resources whose answers are worded for a reader, in a language that the reader reads. */
@NameBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Worded {

  /** Media type of comma-separated values (RFC 4180). */
  String CSV = "text/csv";
}
