package org.imagingmatch.bench.rival;

/** Somebody in a rival's answer, by number in the population. */
public record Hit(int number, double score) {}
