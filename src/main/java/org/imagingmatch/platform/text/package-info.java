/** Texts for people, in their language. */
package org.imagingmatch.platform.text;
