/** What a person, or an agency's people, could earn next, and what of theirs runs out. */
package org.imagingmatch.pathway;
