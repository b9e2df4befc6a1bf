package org.imagingmatch.reference;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped tables with one thing broken in each: the message leads to the place. */
class BrokenTablesTest {

  /** A regular expression that matches once in the file, its replacement, and the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          modalities.csv; (?m)^BMD,; CT,; column code, value "CT": stands on more than one line
          modalities.csv; (?m)^BMD,; bmd,; column code, value "bmd": is not an upper-case code
          modalities.csv; MG-DBT,(.*?),MG,; MG-DBT,$1,MX,; column parent_code, value "MX": is not a known code
          modalities.csv; (?m)^MG,Mammography,,; MG,Mammography,MG-DBT,; column parent_code, value "MG-DBT": leads back to MG
          modalities.csv; Mammography,,MG,; ,,MG,; column name: must not be empty
          hybrids.csv; PT\\|CT; PT|XX; column halves, value "XX": is not a known code
          hybrids.csv; PT\\|CT; PT; column halves, value "PT": must be two modalities
          hybrids.csv; PT\\|MR; PT-CT|MR; column halves, value "PT-CT|MR": must be two modalities
          credentials.csv; ,ARRT-R,12,24,50; ,ARRT-X,12,24,50; column prerequisites, value "ARRT-X": ARRT-X is not a known code
          credentials.csv; \\(ARRT-R&ARRT-M\\)\\|; (ARRT-R&ARRT-M|; & or | or ) expected at position 33
          credentials.csv; \\(ARRT-R&ARRT-M\\)\\|; (ARRT-R&ARRT-BS)|; leads back to ARRT-BS
          credentials.csv; ,ARRT-R,12,24,50; ,ARRT-R,-12,24,50; column renewal_months, value "-12": must be above zero
          credentials.csv; ,ARRT-R,12,24,50; ,ARRT-R,12.5,24,50; column renewal_months, value "12.5": is not a whole number
          credentials.csv; ,ARRT-R,12,24,50; ,ARRT-R,12,24,fifty; column ce_credits, value "fifty": is not a number
          credentials.csv; ,rra,active,; ,rra,dormant,; column status, value "dormant": is none of [ACTIVE, RETIRED]
          credentials.csv; ,rra,active,; ,rra,retired,; column legacy_holders: must be stated for retired
          credentials.csv; ,rra,active,,,; ,rra,active,,maybe,; column legacy_holders, value "maybe": is neither yes nor no
          credentials.csv; ,rra,active,; ,rra|rra,active,; column pathways, value "rra|rra": has an empty or repeated value
          credential_modality.csv; (?m)^ARRT-R,RF,full; ARRT-R,XR,full; value "ARRT-R + XR": stands on more than one line
          credential_modality.csv; (?m)^ARRT-R,RF,full; ARRT-R,RF,fully; column qualifies, value "fully": is none of [FULL, PARTIAL]
          credential_modality.csv; (?m)^ARRT-R,RF,full; ARRT-0,RF,full; column credential_code, value "ARRT-0": is not a known code
          credential_modality.csv; (?m)^ARRT-R,RF,full; ARRT-R,RZ,full; column modality_code, value "RZ": is not a known code
          umbrellas.csv; ARDMS-RDCS-AE; ARDMS-RDCS-XX; column specialty, value "ARDMS-RDCS-XX": is not a known code
          umbrellas.csv; ARDMS-RDCS-AE; ARDMS-RDMS; column specialty, value "ARDMS-RDMS": is an umbrella itself
          credential_equivalence.csv; NMTCB-CT,ARRT-CT,0.95; NMTCB-CT,ARRT-CT,1.01; column strength, value "1.01": is not between 0 and 1
          credential_equivalence.csv; NMTCB-CT,ARRT-CT,0.95; NMTCB-CT,ARRT-CT,; column strength: must not be empty
          credential_equivalence.csv; NMTCB-CT,ARRT-CT,0.95; NMTCB-CT,ARRT-Z,0.95; column to_credential, value "ARRT-Z": is not a known code
          roles.csv; ,XR\\|RF,radiographer,; ,XR|RX,radiographer,; column default_modalities, value "RX": is not a known code
          roles.csv; ,XR\\|RF,radiographer,; ,XR|RF,nurse,; column licence_family, value "nurse": is none of
          licensing.csv; (?m)^US-AL,; US-ZZ,; line 2, column jurisdiction, value "US-ZZ": is not a known code
          licensing.csv; (?m)^US-AL,Alabama,no,; US-AL,Alabama,perhaps,; column requires_licence_radiographer, value "perhaps": is none of [YES, NO, PARTIAL]
          licensing.csv; ,2024-09; ,September; column as_of, value "September": is not a day, month or year
          registrations.csv; (?m)^CA-AB-ACMDTT,CA-AB; CA-AB-ACMDTT,CA-AA; column jurisdictions, value "CA-AA": is not a known code
          registrations.csv; (?m)^CA-AB-ACMDTT,; ARRT-R,; column credential_code, value "ARRT-R": is not of kind registration
          certificates.csv; (?m)^BLS,(.*?),24; BLS,$1,0; column validity_months, value "0": must be above zero
          mobility_areas.csv; UK_IE,(.*?),CITIZEN,; UK_IE,$1,NATIVE,; column basis, value "NATIVE": is none of
          mobility_areas.csv; GB\\|IE,GB\\|IE; GB|EI,GB|IE; column from_countries, value "EI": is not a known code
          settings.csv; (?m)^MOBILE,; Mobile,; column code, value "Mobile": is not an upper-case code
          platforms.csv; (?m)^GE,(.*),knowledge; GE,$1,; column source: must not be empty
          regions.csv; (?m)^GB-DND,(.*),GB-SCT; GB-DND,$1,GB-SCO; column parent, value "GB-SCO": is not a known code
          regions.csv; (?m)^GB-DND,(.*),GB-SCT; GB-DND,$1,US; column parent, value "US": does not fit
          regions.csv; (?m)^GB-DND,(.*),GB-SCT; GB-DND,$1,; column parent: must not be empty
          regions.csv; (?m)^GB-SCT,(.*),GB; GB-SCT,$1,GB-DND; leads back to GB-
          regions.csv; (?m)^GB-DND,SUBDIVISION; GB-DND,COUNTRY; column parent, value "GB-SCT": does not fit COUNTRY GB-DND
          regions.csv; (?m)^GB-DND,; GB-DUNDEE,; column code, value "GB-DUNDEE": is not the code of a SUBDIVISION
          region_groups.csv; \\|AQ; ; value "AQ": is in no group of region_groups.csv
          region_groups.csv; 039\\|151; 001|151; column members, value "002|009|019|142|150|AQ": leads back to 001
          region_groups.csv; 039\\|151; 039|152; column members, value "152": is not a known code
          tables.csv; roles.csv,2026-11-22; roles.csv,; column as_of: must not be empty
          tables.csv; (?m)^roles.csv,; rules.csv,; has no row for roles.csv
          """)
  void aBrokenCellIsNamed(String file, String pattern, String replacement, String message) {
    String text = replacement == null ? "" : replacement;
    assertThatThrownBy(() -> new Catalogue(with(file, pattern, text)))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining(message);
  }

  @Test
  void theMessageHasFileLineColumnAndValue() {
    assertThatThrownBy(() -> new Catalogue(with("certificates.csv", "PALS,(.*?),24", "PALS,$1,x")))
        .hasMessage(
            "certificates.csv line 4, column validity_months, value \"x\": is not a number");
  }

  @Test
  void aLineWithACommaTooManyIsRefused() {
    assertThatThrownBy(() -> new Catalogue(with("certificates.csv", "PALS,", "PALS,,")))
        .hasMessageContaining("certificates.csv line 4: must have the columns [code, name");
  }

  @Test
  void aColumnWithAnotherNameIsRefused() {
    assertThatThrownBy(() -> new Catalogue(with("certificates.csv", "validity_months", "months")))
        .hasMessageContaining("certificates.csv line 1: must have the columns");
  }

  @Test
  void aMissingFileIsNamed() {
    ReferenceFiles shipped = ReferenceFiles.shipped();
    assertThatThrownBy(
            () -> new Catalogue(file -> file.equals("roles.csv") ? null : shipped.open(file)))
        .isInstanceOf(CatalogueException.class)
        .hasMessage("roles.csv line 1: there is no such file");
  }

  @Test
  void textThatIsNotUtf8IsRefused() {
    byte[] latin1 = "code,name,note,source\r\nÉ,é,,é\r\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> new Catalogue(replaced("settings.csv", latin1)))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("settings.csv");
  }

  @Test
  void aTableWithoutRowsIsRefused() {
    byte[] header = "code,name,note,source\r\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> new Catalogue(replaced("settings.csv", header)))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("settings.csv line 2: there are no rows");
  }

  private static ReferenceFiles with(String file, String pattern, String replacement) {
    try (InputStream in = ReferenceFiles.shipped().open(file)) {
      String whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Matcher matcher = Pattern.compile(pattern).matcher(whole);
      if (!matcher.find()) {
        throw new IllegalArgumentException(pattern + " does not occur in " + file);
      }
      String broken = matcher.replaceFirst(replacement);
      return replaced(file, broken.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReferenceFiles replaced(String file, byte[] content) {
    ReferenceFiles shipped = ReferenceFiles.shipped();
    return name -> name.equals(file) ? new ByteArrayInputStream(content) : shipped.open(name);
  }
}
