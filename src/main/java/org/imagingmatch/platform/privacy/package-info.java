/** What every feature owes the people whose data it keeps or answers. */
package org.imagingmatch.platform.privacy;
