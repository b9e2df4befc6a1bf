package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.util.Map;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.MatchingSettings;
import org.junit.jupiter.api.Test;

class MatchingConfigTest {

  private static final String PREFIX = "imaging-match.matching.";

  @Test
  void whatADeploymentLeavesOutIsAsPublished() {
    MatchingSettings settings = settings(Map.of());
    assertThat(settings).isEqualTo(MatchingSettings.DEFAULT);
  }

  @Test
  void deploymentSetsLeadTimesWeightsAndRates() {
    MatchingSettings settings =
        settings(
            Map.of(
                PREFIX + "lead-days", "45",
                PREFIX + "licence-days-pathway", "240",
                PREFIX + "weights.EXPERIENCE", "40",
                PREFIX + "weights.PAY", "0",
                PREFIX + "currency-rates.EUR", "1.16"));
    assertThat(settings.leadDays()).isEqualTo(45);
    assertThat(settings.licenceDaysRecognised()).isEqualTo(60);
    assertThat(settings.licenceDaysPathway()).isEqualTo(240);
    assertThat(settings.weights().of(Fit.EXPERIENCE)).isEqualTo(40);
    assertThat(settings.weights().of(Fit.PAY)).isZero();
    assertThat(settings.weights().of(Fit.PROXIMITY)).isEqualTo(15);
    assertThat(settings.currencyRates()).containsEntry("EUR", new BigDecimal("1.16"));
  }

  @Test
  void environmentSetsWeightsAndRatesToo() {
    EnvConfigSource environment =
        new EnvConfigSource(
            Map.of(
                "IMAGING_MATCH_MATCHING_WEIGHTS_EXPERIENCE", "40",
                "IMAGING_MATCH_MATCHING_WEIGHTS__CREDENTIAL_STRENGTH_", "35",
                "IMAGING_MATCH_MATCHING_CURRENCY_RATES_EUR", "1.16"),
            300);
    SmallRyeConfigBuilder builder = builder().withSources(environment);
    MatchingSettings settings = builder.build().getConfigMapping(MatchingConfig.class).settings();
    assertThat(settings.weights().of(Fit.EXPERIENCE)).isEqualTo(40);
    assertThat(settings.currencyRates()).containsEntry("EUR", new BigDecimal("1.16"));
    assertThat(settings.weights().of(Fit.CREDENTIAL_STRENGTH)).isEqualTo(35);
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> settings(Map.of(PREFIX + "weights.PAY", "-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PAY");
    assertThatThrownBy(() -> settings(Map.of(PREFIX + "weights.LOOKS", "5")))
        .hasStackTraceContaining("LOOKS");
    assertThatThrownBy(() -> settings(Map.of(PREFIX + "currency-rates.EUR", "0")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static MatchingSettings settings(Map<String, String> values) {
    SmallRyeConfigBuilder builder = builder();
    values.forEach(builder::withDefaultValue);
    SmallRyeConfig config = builder.build();
    return config.getConfigMapping(MatchingConfig.class).settings();
  }

  private static SmallRyeConfigBuilder builder() {
    return new SmallRyeConfigBuilder().withMapping(MatchingConfig.class).addDefaultInterceptors();
  }
}
