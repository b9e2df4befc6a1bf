/**
 * Spans of requests, for whoever looks at one request across services. Nothing of it is loaded
 * unless it is told where to send them.
 */
package org.imagingmatch.platform.tracing;
