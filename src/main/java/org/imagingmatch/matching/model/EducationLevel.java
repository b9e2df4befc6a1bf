package org.imagingmatch.matching.model;

/** Level of a completed education, lowest first. */
public enum EducationLevel {
  CERTIFICATE,
  DIPLOMA,
  ASSOCIATE,
  BACHELOR,
  MASTER,
  DOCTORATE
}
