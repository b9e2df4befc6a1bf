/**
 * Rankings that are kept: what was answered, what it was made of, and why the next one is another.
 */
package org.imagingmatch.run;
