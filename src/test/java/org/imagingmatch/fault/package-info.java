/** What becomes of the service, and of what it acknowledged, when something fails. */
package org.imagingmatch.fault;
