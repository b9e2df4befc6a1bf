/**
 * Vacancies that an agency watches: it hears in its feed who becomes eligible for them and who
 * stops being so.
 */
package org.imagingmatch.watch;
