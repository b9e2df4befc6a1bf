/** Answers as tables for a spreadsheet, and as pages for a browser, which runs nothing in them. */
package org.imagingmatch.platform.page;
