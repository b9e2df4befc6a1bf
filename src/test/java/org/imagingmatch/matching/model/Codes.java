package org.imagingmatch.matching.model;

/** The codes that generated facts use: few, so that people and posts often meet. */
class Codes extends Chance {

  static final String[] MODALITIES = {
    "XR", "CT", "MR", "US", "US-AB", "US-OB", "PT", "PT-CT", "PT-MR", "NM", "NM-SPECTCT", "MG"
  };
  static final String[] COMMON = {
    "ARRT-R",
    "ARRT-R",
    "ARRT-CT",
    "ARRT-CT",
    "ARRT-M",
    "ARRT-MR",
    "ARRT-N",
    "ARRT-S",
    "ARRT-BS",
    "ARRT-CV",
    "ARRT-CI",
    "ARMRIT-MRI",
    "ARDMS-RDMS",
    "ARDMS-RDMS-AB",
    "ARDMS-RDMS-BR",
    "CCI-RCIS",
    "NMTCB-CNMT",
    "NMTCB-CT",
    "NMTCB-PET",
    "AE-DHA",
    "AE-DOH",
    "UK-HCPC-DRAD",
    "AU-MRPBA-DR",
    "NZ-MRTB-MIT",
    "AU-ASAR-AMS",
    "UK-PVRS",
    "CA-ON-CMRITO",
    "CAMRT-RTR"
  };
  static final String[] ALL_CREDENTIALS =
      Judging.RULES.credentials().keySet().stream().sorted().toArray(String[]::new);
  static final String[] ROLES = {
    "RADIOGRAPHER", "CT-TECH", "MRI-TECH", "SONOGRAPHER", "NM-TECH", "PETCT-TECH", "IMG-LEAD"
  };
  static final String[] PLACES = {
    "US-OR", "US-GA", "US-CO", "US-TX", "US", "CA-ON", "CA-BC", "AE-DU", "AE-AZ", "AE-SH", "GB-ENG",
    "GB", "AU-VIC", "NZ", "BR-SP", "DE", "IE"
  };
  static final String[] AREAS = {"US", "US-OR", "021", "150", "AE", "GB", "001", "AU", "019"};
  static final String[] COUNTRIES = {"US", "CA", "AE", "SA", "GB", "IE", "DE", "AU", "NZ"};
  static final String[] TAGS = {"en", "en-US", "de", "fr-CA", "ar", "fr"};
  static final String[] CURRENCIES = {"USD", "USD", "EUR", "AED"};
  static final String[] SETTINGS = {"TRAUMA", "CLINIC", "ICU"};
  static final String[] PLATFORMS = {"GE", "SIEMENS", "PHILIPS"};
  static final String[] CERTIFICATES = {"BLS", "ACLS", "PALS"};

  Codes(long seed) {
    super(seed);
  }
}
