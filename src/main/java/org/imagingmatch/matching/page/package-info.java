/**
 * Rankings as people read them: tables for a spreadsheet, pages for a browser or a printer. Knows
 * the answers of matching; matching knows nothing of it.
 */
package org.imagingmatch.matching.page;
