/** Where an agency has too few people for what is open, region by region and month by month. */
package org.imagingmatch.coverage;
