package org.imagingmatch.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  @ParameterizedTest
  @CsvSource({
    "MODALITY, US-AB",
    "CREDENTIAL, ARRT-MR",
    "ROLE, MRI-TECH",
    "CERTIFICATE, BLS",
    "REGION, GB-DND",
    "REGION, GB",
    "AREA, 154",
    "AREA, US-OR",
    "COUNTRY, XK",
    "JURISDICTION, AE-DU",
    "CURRENCY, USD",
    "CURRENCY, ZWG",
    "LANGUAGE, en",
    "LANGUAGE, fil",
    "LANGUAGE, pt-BR",
    "LANGUAGE, EN-gb",
    "LANGUAGE, es-419",
    "LANGUAGE, zh-Hant-TW",
  })
  void codesInUseAreKnown(CodeKind kind, String code) {
    assertThat(CATALOGUE.codes(kind).contains(code)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "MODALITY, us-ab",
    "CREDENTIAL, 'ARRT-MR '",
    "REGION, 154",
    "REGION, US-XX",
    "REGION, GB-NTH",
    "COUNTRY, GB-SCT",
    "COUNTRY, UK",
    "COUNTRY, gb",
    "AREA, 999",
    "CURRENCY, DEM",
    "CURRENCY, usd",
    "CURRENCY, ZZZ",
    "LANGUAGE, english",
    "LANGUAGE, en_GB",
    "LANGUAGE, en-UK",
    "LANGUAGE, und",
    "LANGUAGE, xx",
    "LANGUAGE, ''",
  })
  void codesOfOtherKindsOrSpellingsAreNot(CodeKind kind, String code) {
    assertThat(CATALOGUE.codes(kind).contains(code)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "CREDENTIAL, arrt_ct, ARRT-CT",
    "CREDENTIAL, Arrt (CT), ARRT-CT",
    "CREDENTIAL, CNMT, NMTCB-CNMT",
    "MODALITY, mri, MR",
    "MODALITY, MRI-3T, MR",
    "MODALITY, Mammography, MG",
    "ROLE, rad tech, RADIOGRAPHER",
    "ROLE, ultrasound technologist, SONOGRAPHER",
    "CERTIFICATE, BLSD, BLS",
    "CREDENTIAL, RDMS, ARDMS-RDMS",
    "CREDENTIAL, rdms (ab), ARDMS-RDMS-AB",
    "CERTIFICATE, basic life support, BLS",
    "REGION, oregon, US-OR",
    "REGION, USOR, US-OR",
    "COUNTRY, Ireland, IE",
    "COUNTRY, Côte d'Ivoire, CI",
    "AREA, Northern Europe, 154",
    "CURRENCY, us dollar, USD",
    "CURRENCY, usd, USD",
    "LANGUAGE, English, en",
    "LANGUAGE, en_GB, en-GB",
    "LANGUAGE, en-UK, en",
    "LANGUAGE, Filipino, fil",
  })
  void theNearestCodeComesFirst(CodeKind kind, String written, String meant) {
    assertThat(CATALOGUE.codes(kind).nearest(written))
        .startsWith(meant)
        .hasSizeLessThanOrEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "--", "qqqq", "?\u0000?", "nowhere"})
  void nothingIsNearToNonsense(String nonsense) {
    assertThat(CATALOGUE.codes(CodeKind.AREA).nearest(nonsense)).isEmpty();
  }

  @Test
  void theMessageSuggestsOrSaysWhereToLook() {
    Codes credentials = CATALOGUE.codes(CodeKind.CREDENTIAL);
    assertThat(credentials.unknown("ARRT-XX"))
        .isEqualTo("Unknown credential \"ARRT-XX\". Did you mean ARRT-R, ARRT-N or ARRT-T?");
    assertThat(credentials.unknown("arrt_ct"))
        .isEqualTo("Unknown credential \"arrt_ct\". Did you mean ARRT-CT?");
    assertThat(credentials.unknown("?"))
        .isEqualTo("Unknown credential \"?\": see /v1/credentials.");
  }

  @Test
  void aMessageRepeatsOnlyTheHarmlessBeginningOfAValue() {
    Codes credentials = CATALOGUE.codes(CodeKind.CREDENTIAL);
    assertThat(credentials.unknown("a\u0000b\r\nc\u202Ed\u200B"))
        .startsWith("Unknown credential \"abcd\"");
    assertThat(credentials.unknown("x".repeat(1_000_000)))
        .isEqualTo("Unknown credential \"" + "x".repeat(40) + "…\": see /v1/credentials.");
    assertThat(credentials.unknown("😀".repeat(41))).contains("\"" + "😀".repeat(40) + "…\"");
    assertThat(credentials.unknown("x".repeat(40))).contains("\"" + "x".repeat(40) + "\"");
  }
}
