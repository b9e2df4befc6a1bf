/**
 * Requests that can be sent again without doing anything twice. Every POST may carry a key of the
 * caller's choice in {@code Idempotency-Key}; what is answered is kept with the key for a day, in
 * the transaction of what the request does, and a repeat is answered the same. A failure is rolled
 * back with its key, so that a corrected request can use that again.
 *
 * <p>An answer is let go of as soon as what it shows is removed. Whatever answers the data of
 * people otherwise, such as a ranking, is computed anew.
 */
package org.imagingmatch.platform.idempotency;
