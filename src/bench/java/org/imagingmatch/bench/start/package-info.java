/**
 * How long the packaged service takes from its start to its first ranking, and how much memory it
 * holds: with and without an archive of its classes, on one JDK or another. Nothing but the JDK is
 * needed; Linux only, because it reads {@code /proc}.
 */
package org.imagingmatch.bench.start;
