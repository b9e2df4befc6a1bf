package org.imagingmatch.bench.rival.lucene;

/** Names of the fields of a document. */
final class Fields {

  /** All terms, each with the letter of its kind in front. */
  static final String TERMS = "terms";

  static final String NUMBER = "number";
  static final String LATITUDE = "latitude";
  static final String LONGITUDE = "longitude";
  static final String HOME = "home";
  static final String FREE_FROM = "freeFrom";
  static final String FREE_UNTIL = "freeUntil";
  static final String HELD = "held";
  static final String LICENCES = "licences";
  static final String EDUCATION = "education";
  static final String PAY = "pay";
  static final String PAY_KIND = "payKind";
  static final String RECORDED = "experienceRecorded";

  private Fields() {}

  static String work(String modality) {
    return "work." + modality;
  }

  static String words(String modality) {
    return "words." + modality;
  }

  static String workRight(String country) {
    return "workRight." + country;
  }

  static String language(String tag) {
    return "language." + tag;
  }

  static String certificate(String code) {
    return "certificate." + code;
  }

  static String competent(String modality) {
    return "m:" + modality;
  }

  static String mayWorkIn(String country) {
    return "w:" + country;
  }

  static String region(String region) {
    return "r:" + region;
  }

  static String contract(String contract) {
    return "k:" + contract;
  }

  static String shift(String shift) {
    return "s:" + shift;
  }

  static String speaks(String language) {
    return "l:" + language;
  }

  static String holds(String credential) {
    return "h:" + credential;
  }
}
