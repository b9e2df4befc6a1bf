/**
 * What happened, in an order that never skips anything: for clients that keep a copy, and for those
 * that are to hear of a match. Events name things and say where they are read; they hold no data of
 * people.
 */
package org.imagingmatch.event;
