package org.imagingmatch.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The ids of demo data, which are the same everywhere, so that an example can name them. The
 * constants are texts because annotations take no others.
 */
public final class DemoIds {

  /** MRI technologist, nights, in Oregon: asks for much, and many answer. */
  public static final String MRI_VACANCY = "f0b55208-78ef-3741-9097-6a7b9ec8a356";

  /** External id of {@link #MRI_VACANCY}. */
  public static final String MRI_VACANCY_EXTERNAL_ID = "CHN-MRI-0001";

  /** The hospital of {@link #MRI_VACANCY}. */
  public static final String FACILITY = "4244455d-637e-3be4-9a5d-07dc1864e362";

  /** External id of {@link #FACILITY}. */
  public static final String FACILITY_EXTERNAL_ID = "CHN-F-30";

  /** An MRI technologist in Oregon, eligible for {@link #MRI_VACANCY}. */
  public static final String CANDIDATE = "be5a2506-51df-35aa-93ab-5f8556b512c8";

  /** External id of {@link #CANDIDATE}. */
  public static final String CANDIDATE_EXTERNAL_ID = "NL-000001";

  /** A CT technologist of the Philippines, who would have to take several steps. */
  public static final String CANDIDATE_ABROAD = "c2a2fd44-93c1-32f5-ac3e-4112fd0d979e";

  /** A sonographer most of whose papers end within weeks. */
  public static final String CANDIDATE_WITH_RENEWALS = "7c8be59d-2eda-39f1-ade2-d78ea695ab96";

  /** A vacancy that the persona agency watches, until it watches it no longer. */
  public static final String SPARE_WATCH = "268600f3-602c-3910-b816-e521f7320f88";

  /** A facility without vacancies, to be deleted by its id. */
  public static final String SPARE_FACILITY = "58d35ef6-3548-3819-b693-3bc46c9949ba";

  /** External id of another facility without vacancies, to be deleted by it. */
  public static final String SPARE_FACILITY_EXTERNAL_ID = "CHN-F-99";

  /** A vacancy to be deleted by its id. */
  public static final String SPARE_VACANCY = "043ef9d3-26d8-35a6-8c00-17031510ac6e";

  /** External id of another vacancy, to be deleted by it; has a slash. */
  public static final String SPARE_VACANCY_EXTERNAL_ID = "CHN-SPARE/2";

  /** A person to be deleted by id. */
  public static final String SPARE_CANDIDATE = "d1ba9a8f-f3df-324a-b75f-1b474e866d11";

  /** External id of another person, to be deleted by it; has a slash. */
  public static final String SPARE_CANDIDATE_EXTERNAL_ID = "NL-SPARE/2";

  /** A person to be erased. */
  public static final String CANDIDATE_TO_ERASE = "7bd94af5-0ff5-3e7b-99a4-f4828ae235b8";

  /** External id of a person who was erased already. */
  static final String ERASED_EXTERNAL_ID = "NL-SPARE-6";

  /** The erasure of that person. */
  public static final String ERASURE = "2b557915-7eea-32e1-ae30-fd09ac27c229";

  /** External id of another person who was. */
  static final String SPARE_ERASED_EXTERNAL_ID = "NL-SPARE-5";

  /** The erasure of that one, to be lifted. */
  public static final String SPARE_ERASURE = "b50146cf-6155-34ed-8c44-df40cf69045d";

  /** An API key of the persona agency, which nobody holds. */
  public static final String API_KEY = "00000000-0000-4000-8000-00000000d001";

  /** Another one, to be revoked. */
  public static final String SPARE_API_KEY = "00000000-0000-4000-8000-00000000d002";

  /** A webhook of the persona agency, disabled, because nobody is there. */
  public static final String WEBHOOK = "00000000-0000-4000-8000-00000000e001";

  /** Another one, to be removed. */
  public static final String SPARE_WEBHOOK = "00000000-0000-4000-8000-00000000e002";

  /** A delivery of {@link #WEBHOOK}, which waits. */
  public static final String DELIVERY = "00000000-0000-7000-8000-00000000e101";

  /** An import of the persona agency that has ended. */
  static final String IMPORT = "5a2d6c0e-8f1b-4c3a-9d27-6b1e0f4a8c11";

  /** Another one, to be forgotten. */
  static final String SPARE_IMPORT = "5a2d6c0e-8f1b-4c3a-9d27-6b1e0f4a8c12";

  /** A run of the persona agency for {@link #MRI_VACANCY}, and one of the persona provider. */
  public static final String MATCH_RUN = "00000000-0000-7000-8000-00000000f001";

  /** Another one of each, with other weights. */
  public static final String LATER_MATCH_RUN = "00000000-0000-7000-8000-00000000f002";

  private DemoIds() {}

  /** The id of a facility of the demo data. */
  public static UUID facility(DemoOrganisation provider, String externalId) {
    return id("facility", provider, externalId);
  }

  /** The id of a vacancy of the demo data. */
  public static UUID vacancy(DemoOrganisation provider, String externalId) {
    return id("vacancy", provider, externalId);
  }

  /** The id of a candidate of the demo data. */
  public static UUID candidate(DemoOrganisation agency, String externalId) {
    return id("candidate", agency, externalId);
  }

  /** The id of the erasure of a candidate of the demo data. */
  static UUID erasure(DemoOrganisation agency, String externalId) {
    return id("erasure", agency, externalId);
  }

  private static UUID id(String kind, DemoOrganisation owner, String externalId) {
    String name = kind + ":" + owner.id() + ":" + externalId;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
