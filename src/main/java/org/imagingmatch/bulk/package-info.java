/** Imports: candidates, vacancies and facilities by the thousand, as a stream. */
package org.imagingmatch.bulk;
