package org.imagingmatch.reference;

/** The kinds of codes that requests carry. */
public enum CodeKind {
  MODALITY("modality", "see /v1/modalities"),
  CREDENTIAL("credential", "see /v1/credentials"),
  ROLE("role", "see /v1/roles"),
  CERTIFICATE("certificate", "see /v1/certificates"),
  /** Country or subdivision: where something is. */
  REGION("region", "an ISO 3166-1 or 3166-2 code is expected, see /v1/regions"),
  /** Country, subdivision or UN M49 group: where somebody would go. */
  AREA("region", "an ISO 3166-1, ISO 3166-2 or UN M49 code is expected, see /v1/regions"),
  COUNTRY("country", "an ISO 3166-1 alpha-2 code is expected, see /v1/regions"),
  /** Country or subdivision with licences of its own. */
  JURISDICTION("jurisdiction", "an ISO 3166-1 or 3166-2 code is expected, see /v1/regions"),
  CURRENCY("currency", "an ISO 4217 code is expected"),
  LANGUAGE("language", "a BCP 47 tag is expected");

  private final String noun;
  private final String hint;

  CodeKind(String noun, String hint) {
    this.noun = noun;
    this.hint = hint;
  }

  /** What a code of this kind is called in a sentence. */
  public String noun() {
    return noun;
  }

  /** Where to look when no known code is near. */
  String hint() {
    return hint;
  }
}
