/**
 * Who nearly can take a vacancy, and what would have to change, of the person or of the vacancy.
 */
package org.imagingmatch.relaxation;
