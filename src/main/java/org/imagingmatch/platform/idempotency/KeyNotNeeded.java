package org.imagingmatch.platform.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that can be sent again without a key, because each thing in it has a name of its own; or
 * whose answer is a stream. It reads no {@code Idempotency-Key}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeyNotNeeded {}
