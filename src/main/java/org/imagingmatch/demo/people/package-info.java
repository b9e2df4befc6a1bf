/**
 * Wholly fictional people, drawn from tables of shares with a fixed seed. Each person has a seed of
 * its own, so any of them can be made again without the others.
 */
package org.imagingmatch.demo.people;
