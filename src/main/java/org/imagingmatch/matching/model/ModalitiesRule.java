package org.imagingmatch.matching.model;

/** Whether a person needs all modalities of a vacancy or any one of them. */
public enum ModalitiesRule {
  ALL,
  ANY
}
