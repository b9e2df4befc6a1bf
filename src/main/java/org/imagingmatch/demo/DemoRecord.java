package org.imagingmatch.demo;

import java.util.UUID;

/** Something to be stored: whose it is, its id, and what a request to create it would say. */
record DemoRecord<T>(DemoOrganisation owner, UUID id, T stated) {}
