package org.imagingmatch.webhook;

/**
 * What is sent again.
 *
 * @param deliveries how many
 */
public record Redelivery(int deliveries) {}
