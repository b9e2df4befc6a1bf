/**
 * Keys with which systems that cannot get tokens act for an organisation: how they are made,
 * replaced and ended by its admins, and how a request that carries one is let in.
 */
package org.imagingmatch.organisation.key;
