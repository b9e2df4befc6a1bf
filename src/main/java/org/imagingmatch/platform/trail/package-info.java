/** What features tell whoever keeps a trail of what is seen and changed, or passes it on. */
package org.imagingmatch.platform.trail;
