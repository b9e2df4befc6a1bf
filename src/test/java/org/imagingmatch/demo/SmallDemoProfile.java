package org.imagingmatch.demo;

import org.imagingmatch.OwnDatabase;

/**
 * A database for {@link SmallDemo} alone: emptied ones, and those of very many people, are slow.
 */
public class SmallDemoProfile extends OwnDatabase {}
