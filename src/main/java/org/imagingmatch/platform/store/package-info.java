/**
 * What the resources of an organisation have in common: how they are keyed, versioned, found,
 * listed and kept from being overwritten unseen.
 */
package org.imagingmatch.platform.store;
