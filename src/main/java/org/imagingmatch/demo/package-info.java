/** The data with which the service can be tried: loaded once into an embedded database. */
package org.imagingmatch.demo;
