/**
 * The tests in parts, each of which is a JVM's: two go on at a time, and a service that many tests
 * share is started once in each. Nothing is left out, because of any two parts one excludes what
 * the other includes, and {@link org.imagingmatch.parts.PartsTest} says so. A new test belongs to a
 * part by its package alone; one with a profile needs the tag besides. Of a part there may be
 * nothing to run when only some kind of test is asked for, such as faults.
 */
package org.imagingmatch.parts;
