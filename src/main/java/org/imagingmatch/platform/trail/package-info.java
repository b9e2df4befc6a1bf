/** What features tell whoever keeps the trail of who saw and changed what. */
package org.imagingmatch.platform.trail;
