package org.imagingmatch;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A database of its own, so that no other test has so many rows beside its own. */
public class LargeProfile implements QuarkusTestProfile {}
