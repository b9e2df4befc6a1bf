/**
 * The second wall between organisations: row-level security in the database, which is told at the
 * start of each transaction for whom it is. The first wall is the organisation in every query.
 */
package org.imagingmatch.platform.tenancy;
