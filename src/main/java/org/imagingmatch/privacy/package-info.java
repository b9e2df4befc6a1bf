/**
 * What the law gives people over their data: an export of everything held, erasure, and an end to
 * keeping what nobody needs.
 */
package org.imagingmatch.privacy;
