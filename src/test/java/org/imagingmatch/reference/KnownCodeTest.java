package org.imagingmatch.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class KnownCodeTest {

  record Body(
      @KnownCode(CodeKind.ROLE) String role,
      @KnownCode(CodeKind.REGION) String region,
      List<@KnownCode(CodeKind.CREDENTIAL) String> credentials) {}

  @Inject Validator validator;

  @Test
  void knownCodesAndNothingAtAllAreValid() {
    assertThat(messages(new Body("MRI-TECH", "GB-DND", List.of("ARRT-R", "ARRT-MR")))).isEmpty();
    assertThat(messages(new Body(null, null, null))).isEmpty();
    assertThat(messages(new Body(null, null, Arrays.asList("ARRT-R", null)))).isEmpty();
  }

  @Test
  void eachFieldIsCheckedByItsOwnKindAndOnce() {
    assertThat(messages(new Body("ARRT-R", "MRI-TECH", List.of())))
        .containsExactlyInAnyOrder(
            "role: Unknown role \"ARRT-R\": see /v1/roles.",
            "region: Unknown region \"MRI-TECH\": an ISO 3166-1 or 3166-2 code is expected, "
                + "see /v1/regions.");
  }

  @Test
  void anElementOfAListIsNamedByItsIndex() {
    assertThat(messages(new Body(null, null, List.of("ARRT-R", "arrt_ct"))))
        .containsExactly(
            "credentials[1].<list element>: Unknown credential \"arrt_ct\". "
                + "Did you mean ARRT-CT?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"${7*7}", "#{7*7}", "{unknown}", "{validatedValue}", "a}{$"})
  void textOfAClientIsNeverATemplate(String text) {
    assertThat(messages(new Body(text, null, null)))
        .singleElement()
        .asString()
        .startsWith("role: Unknown role \"" + text + "\"");
  }

  private List<String> messages(Body body) {
    return validator.validate(body).stream().map(KnownCodeTest::message).toList();
  }

  private static String message(ConstraintViolation<Body> violation) {
    return violation.getPropertyPath() + ": " + violation.getMessage();
  }
}
