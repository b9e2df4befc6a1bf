/** The audit log: who saw and changed what. Features tell it by events, and do not know it. */
package org.imagingmatch.audit;
