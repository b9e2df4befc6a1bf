package org.imagingmatch.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.platform.identity.HandmadeToken.claims;
import static org.imagingmatch.platform.identity.HandmadeToken.header;
import static org.imagingmatch.platform.identity.HandmadeToken.signed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imagingmatch.Problem;
import org.imagingmatch.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class BearerTokenTest {

  @ConfigProperty(name = "imaging-match.local.directory")
  Path directory;

  @Test
  void tokenOfThisServiceIsAccepted() {
    assertThat(Refusal.answer(Tokens.agency()).statusCode()).isEqualTo(200);
  }

  @Test
  void keyIsReadableByItsOwnerOnly() throws IOException {
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(directory.resolve("signing-key"))))
        .isEqualTo("rw-------");
  }

  static Stream<ObjectNode> tokensOfNoOrganisation() {
    return Stream.of(
        claims().put("org", ""),
        claims().put("org", "Northlight"),
        claims().put("org", "1-1-1-1-1"),
        claims().put("org", claims().get("org").textValue() + "x"),
        claims().put("org", 7),
        claims().set("org", claims().arrayNode().add(claims().get("org"))),
        claims().putNull("org"),
        claims().without("org"));
  }

  @ParameterizedTest
  @MethodSource("tokensOfNoOrganisation")
  void goodTokenOfNoOrganisationIsForbidden(ObjectNode claims) throws Exception {
    Response answer = Refusal.answer(signed(header(), claims));
    Problem.is(answer, 403);
    assertThat(answer.jsonPath().getString("detail")).contains("claim org");
  }
}
