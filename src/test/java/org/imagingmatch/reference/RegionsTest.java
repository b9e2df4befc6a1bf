package org.imagingmatch.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {

  private static final Regions REGIONS = Catalogue.load().regions();

  @ParameterizedTest
  @CsvSource({
    "GB-DND, GB-DND, true",
    "GB-SCT, GB-DND, true",
    "GB, GB-DND, true",
    "154, GB-DND, true",
    "150, GB-DND, true",
    "001, GB-DND, true",
    "GB-WLS, GB-DND, false",
    "GB-DND, GB, false",
    "155, GB, false",
    "419, MX, true",
    "003, MX, true",
    "021, MX, false",
    "202, NG-LA, true",
    "015, NG-LA, false",
    "145, AE-DU, true",
    "AE-AZ, AE-DU, false",
    "US, US-OR, true",
    "US, US-PR, true",
    "US, PR, false",
    "030, TW, true",
    "039, XK, true",
    "001, AQ, true",
    "001, 154, true",
    "154, 001, false",
    "US, no such place, false",
    "no such place, no such place, false",
  })
  void aRegionContainsItselfAndWhatIsNestedInIt(String outer, String inner, boolean expected) {
    assertThat(REGIONS.contains(outer, inner)).isEqualTo(expected);
  }

  @Test
  void whatIsAroundARegionComesNearestFirst() {
    assertThat(REGIONS.ancestors("GB-DND")).containsExactly("GB-SCT", "GB", "154", "150", "001");
    assertThat(REGIONS.ancestors("MX")).containsExactly("013", "003", "419", "019", "001");
    assertThat(REGIONS.ancestors("001")).isEmpty();
    assertThat(REGIONS.ancestors("no such place")).isEmpty();
  }

  @Test
  void everyPlaceHasItsCountry() {
    assertThat(REGIONS.country("GB-DND")).contains("GB");
    assertThat(REGIONS.country("GB")).contains("GB");
    assertThat(REGIONS.country("154")).isEmpty();
    assertThat(REGIONS.country("no such place")).isEmpty();
    assertThat(REGIONS.all())
        .filteredOn(region -> region.type() == RegionType.SUBDIVISION)
        .allMatch(region -> region.code().startsWith(REGIONS.country(region.code()).orElseThrow()));
  }

  @Test
  void theSubRegionIsTheSmallestGroup() {
    assertThat(REGIONS.subRegion("GB")).contains("154");
    assertThat(REGIONS.subRegion("US-OR")).contains("021");
    assertThat(REGIONS.subRegion("NG")).contains("011");
    assertThat(REGIONS.subRegion("AE-DU")).contains("145");
    assertThat(REGIONS.subRegion("AQ")).as("the whole world is no sub-region").isEmpty();
    assertThat(REGIONS.subRegion("no such place")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "US, 57", // 50 states, DC and six outlying areas
    "CA, 13",
    "AU, 8",
    "AE, 7",
    "IE, 4",
    "IE-L, 12",
    "ZA, 9",
    "IN, 36",
    "PH, 17",
    "NZ, 17",
    "GB-SCT, 32",
    "GB-WLS, 22",
    "GB-NIR, 11",
    "SA, 13",
    "DE, 16",
  })
  void subdivisionsAreComplete(String parent, int children) {
    assertThat(REGIONS.all())
        .filteredOn(region -> region.parents().contains(parent))
        .hasSize(children);
  }
}
