/**
 * How much of a replica one organisation may use, so that one that asks for much does not slow the
 * others: units of requests for each organisation and each of its credentials, and turns at what is
 * dear. All of it is counted on each replica by itself.
 */
package org.imagingmatch.platform.limits;
