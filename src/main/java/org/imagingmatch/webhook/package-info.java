/**
 * Events sent to addresses of the organisation that they are about, signed as Standard Webhooks
 * says: which addresses there are, what is sent to each, and the sending itself.
 */
package org.imagingmatch.webhook;
