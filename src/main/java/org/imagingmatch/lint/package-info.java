/** What can be said about a vacancy or a person before it is written. */
package org.imagingmatch.lint;
