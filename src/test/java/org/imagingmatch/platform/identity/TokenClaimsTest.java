package org.imagingmatch.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.platform.identity.HandmadeToken.claims;
import static org.imagingmatch.platform.identity.HandmadeToken.fromNow;
import static org.imagingmatch.platform.identity.HandmadeToken.header;
import static org.imagingmatch.platform.identity.HandmadeToken.signed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.imagingmatch.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Well signed is not enough: a token is good for a time, for somebody, from somebody. */
@Fault(value = "Tokens whose claims are wrong", passed = "401")
@QuarkusTest
class TokenClaimsTest {

  private static final long TEN_YEARS = 10L * 365 * 86_400;

  static Stream<ObjectNode> tokensOutsideTheirTime() {
    return Stream.of(
        claims().put("iat", fromNow(-7200)).put("exp", fromNow(-3600)),
        claims().put("iat", fromNow(-600)).put("exp", fromNow(-60)),
        claims().put("nbf", fromNow(3600)),
        claims().put("iat", fromNow(3600)).put("exp", fromNow(4200)),
        claims().put("iat", fromNow(3600)),
        claims().put("iat", fromNow(TEN_YEARS)).put("exp", fromNow(TEN_YEARS + 600)),
        claims().put("exp", fromNow(TEN_YEARS)),
        claims().put("exp", Long.MAX_VALUE),
        claims().put("exp", Long.MAX_VALUE).put("iat", -2),
        claims().put("exp", Long.MAX_VALUE).put("iat", Long.MAX_VALUE),
        claims().put("iat", Long.MIN_VALUE),
        claims().put("exp", 1e300),
        claims().put("exp", Double.toString(fromNow(600))),
        claims().put("exp", "tomorrow"),
        claims().put("exp", true),
        claims().putNull("exp"),
        claims().without("exp"),
        claims().without("iat"),
        claims().putNull("iat"),
        claims().put("iat", "today"),
        claims().put("nbf", "today"));
  }

  @ParameterizedTest
  @MethodSource("tokensOutsideTheirTime")
  void tokenOutsideItsTimeIsRefused(ObjectNode claims) throws Exception {
    Refusal.of(signed(header(), claims));
  }

  @Test
  void clocksMayDifferByHalfAMinute() throws Exception {
    ObjectNode early = claims().put("iat", fromNow(20)).put("nbf", fromNow(20));
    assertThat(Refusal.answer(signed(header(), early)).statusCode()).isEqualTo(200);
    ObjectNode late = claims().put("iat", fromNow(-600)).put("exp", fromNow(-10));
    assertThat(Refusal.answer(signed(header(), late)).statusCode()).isEqualTo(200);
  }

  static Stream<ObjectNode> tokensForOrOfSomebodyElse() {
    return Stream.of(
        claims().put("aud", "payroll"),
        claims().put("aud", "imaging-match-2"),
        claims().put("aud", "IMAGING-MATCH"),
        claims().put("aud", ""),
        claims().set("aud", claims().arrayNode()),
        claims().set("aud", claims().arrayNode().add("payroll")),
        claims().set("aud", claims().objectNode().put("imaging-match", true)),
        claims().without("aud"),
        claims().put("iss", "https://id.example"),
        claims().put("iss", "imaging-match-local/"),
        claims().put("iss", ""),
        claims().set("iss", claims().arrayNode().add("imaging-match-local")),
        claims().putNull("iss"),
        claims().without("iss"));
  }

  @ParameterizedTest
  @MethodSource("tokensForOrOfSomebodyElse")
  void tokenForOrOfSomebodyElseIsRefused(ObjectNode claims) throws Exception {
    Refusal.of(signed(header(), claims));
  }

  @ParameterizedTest
  @ValueSource(strings = {"org", "groups", "exp", "iss", "aud", "sub"})
  void claimThatIsThereTwiceIsRefused(String name) throws Exception {
    ObjectNode claims = claims();
    String again = ",\"" + name + "\":" + claims.get(name) + "}";
    Refusal.of(signed(header(), claims.toString().replaceFirst("}$", again)));
  }

  @Test
  void headerThatIsThereTwiceIsRefused() throws Exception {
    Refusal.of(signed("{\"alg\":\"none\",\"alg\":\"RS256\"}", claims()));
  }

  static List<String> thingsThatAreNoClaims() {
    return List.of(
        "",
        "null",
        "7",
        "[]",
        "{}",
        "\"text\"",
        claims() + "}",
        claims() + " " + claims(),
        claims().toString().replaceFirst("}$", ""),
        "[".repeat(5_000),
        "{\"a\":".repeat(1_500) + "1" + "}".repeat(1_500));
  }

  @ParameterizedTest
  @MethodSource("thingsThatAreNoClaims")
  void signedTextThatIsNoClaimsIsRefused(String text) throws Exception {
    Refusal.of(signed(header(), text));
  }
}
