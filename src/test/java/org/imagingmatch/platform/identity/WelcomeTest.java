package org.imagingmatch.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WelcomeTest {

  private static final String SERVICE = "http://127.0.0.1:8080";

  @Test
  void saysWhereToClick() {
    assertThat(Welcome.text(SERVICE, Optional.empty()).lines())
        .anyMatch(line -> line.endsWith(" http://127.0.0.1:8080/q/swagger-ui"));
  }

  @Test
  void asksWhoFitsTheSuggestedVacancyInOneLine() {
    UUID vacancy = UUID.fromString("5e0a1f0e-3a53-4b0e-9c6e-6f2a7f1f0001");
    assertThat(Welcome.text(SERVICE, Optional.of(vacancy)).lines().map(String::trim))
        .contains(
            "curl -s -H \"Authorization: Bearer $(curl -s http://127.0.0.1:8080/local/tokens"
                + " | sed 's/.*\"recruiter\":\"\\([^\"]*\\)\".*/\\1/')\""
                + " \"http://127.0.0.1:8080/v1/vacancies/5e0a1f0e-3a53-4b0e-9c6e-6f2a7f1f0001"
                + "/matches?limit=3\"");
  }
}
