package org.imagingmatch.fault;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks tests that are a fault together: how many of them passed is a row of the report. */
@Tag(Report.FAULT)
@ExtendWith(Tally.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Fault {

  /** What fails. */
  String value();

  /** What passing means. */
  String passed();
}
