/**
 * From the bytes of a request to a checked record. Everything that is wrong with a body is found in
 * one reading and said with JSON Pointers; nothing is coerced, guessed or dropped.
 */
package org.imagingmatch.platform.body;
