/** Counts what is removed when it was kept for long enough. */
package org.imagingmatch.platform.purge;
