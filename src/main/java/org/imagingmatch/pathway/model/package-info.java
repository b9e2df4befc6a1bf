/** What a person could do next and what runs out, by the facts alone: the JDK and the model. */
package org.imagingmatch.pathway.model;
