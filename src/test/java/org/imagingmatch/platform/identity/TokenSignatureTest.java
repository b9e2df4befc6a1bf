package org.imagingmatch.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.imagingmatch.platform.identity.HandmadeToken.base64;
import static org.imagingmatch.platform.identity.HandmadeToken.claims;
import static org.imagingmatch.platform.identity.HandmadeToken.header;
import static org.imagingmatch.platform.identity.HandmadeToken.serviceKey;
import static org.imagingmatch.platform.identity.HandmadeToken.servicePublicKey;
import static org.imagingmatch.platform.identity.HandmadeToken.signed;
import static org.imagingmatch.platform.identity.HandmadeToken.signedWithSecret;
import static org.imagingmatch.platform.identity.HandmadeToken.strangersKey;
import static org.imagingmatch.platform.identity.HandmadeToken.unsigned;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.imagingmatch.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the key of the service vouches for a token, whatever its header asks for. */
@Fault(value = "Tokens whose signature is wrong", passed = "401")
@QuarkusTest
class TokenSignatureTest {

  @Test
  void tokenSignedWithTheKeyOfTheServiceIsAccepted() throws Exception {
    assertThat(Refusal.answer(signed(header(), claims())).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", "NONE", "nOnE", "none ", ""})
  void tokenThatSaysItNeedsNoSignatureIsRefused(String algorithm) throws Exception {
    ObjectNode header = header().put("alg", algorithm);
    Refusal.of(unsigned(header, claims()));
    Refusal.of(unsigned(header, claims()) + ".");
    Refusal.of(signed(header, claims()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS256", "HS256", "ES256"})
  void emptySignatureIsRefused(String algorithm) {
    ObjectNode header = header().put("alg", algorithm);
    Refusal.of(unsigned(header, claims()) + ".");
    Refusal.of(unsigned(header, claims()) + "." + base64(new byte[256]));
  }

  @ParameterizedTest
  @CsvSource({"HS256, HmacSHA256", "HS384, HmacSHA384", "HS512, HmacSHA512"})
  void publicKeyIsNoSharedSecret(String algorithm, String mac) throws Exception {
    String text = servicePublicKey();
    String pem =
        "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(Base64.getDecoder().decode(text))
            + "\n-----END PUBLIC KEY-----\n";
    ObjectNode header = header().put("alg", algorithm);
    Refusal.of(signedWithSecret(header, claims(), mac, Base64.getDecoder().decode(text)));
    Refusal.of(signedWithSecret(header, claims(), mac, text.getBytes(StandardCharsets.US_ASCII)));
    Refusal.of(signedWithSecret(header, claims(), mac, pem.getBytes(StandardCharsets.US_ASCII)));
    Refusal.of(signedWithSecret(header, claims(), mac, pem.trim().getBytes()));
    Refusal.of(signedWithSecret(header, claims(), mac, new byte[1]));
  }

  @ParameterizedTest
  @CsvSource({
    "RS256, SHA256withRSA",
    "RS384, SHA384withRSA",
    "RS512, SHA512withRSA",
    "PS256, RSASSA-PSS",
    "RS256, SHA384withRSA"
  })
  void keyOfAStrangerIsRefused(String algorithm, String signature) throws Exception {
    ObjectNode header = header().put("alg", algorithm);
    Refusal.of(signed(header, claims(), signature, strangersKey().getPrivate()));
  }

  @ParameterizedTest
  @CsvSource({"RS384, SHA384withRSA", "PS256, RSASSA-PSS", "rs256, SHA256withRSA"})
  void algorithmThatTheServiceDoesNotUseIsRefusedEvenWithItsKey(String algorithm, String signature)
      throws Exception {
    ObjectNode header = header().put("alg", algorithm);
    Refusal.of(signed(header, claims(), signature, serviceKey()));
  }

  @Test
  void headerWithoutAnAlgorithmIsRefused() throws Exception {
    Refusal.of(signed(header().without("alg"), claims()));
    Refusal.of(signed(header().putNull("alg"), claims()));
    Refusal.of(signed(header().put("alg", 256), claims()));
    ObjectNode list = header();
    list.putArray("alg").add("RS256");
    Refusal.of(signed(list, claims()));
  }

  @Test
  void keyThatTheTokenBringsAlongIsNotUsed() throws Exception {
    KeyPair stranger = strangersKey();
    RSAPublicKey key = (RSAPublicKey) stranger.getPublic();
    ObjectNode header = header().put("kid", "mine");
    header
        .putObject("jwk")
        .put("kty", "RSA")
        .put("kid", "mine")
        .put("n", base64(key.getModulus().toByteArray()))
        .put("e", base64(key.getPublicExponent().toByteArray()));
    header.putArray("x5c").add(Base64.getEncoder().encodeToString(key.getEncoded()));
    Refusal.of(signed(header, claims(), "SHA256withRSA", stranger.getPrivate()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jku", "x5u", "kid", "iss"})
  void keyElsewhereIsNotFetched(String parameter) throws Exception {
    try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/keys";
      ObjectNode header = header().put(parameter, address);
      ObjectNode claims = parameter.equals("iss") ? claims().put(parameter, address) : claims();
      Refusal.of(signed(header, claims, "SHA256withRSA", strangersKey().getPrivate()));
      elsewhere.setSoTimeout(1);
      assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(elsewhere::accept);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../../../../dev/null",
        "/dev/null",
        "file:///etc/hostname",
        "' union select 'key' --",
        "|id",
        "\u0000",
        "${jndi:ldap://127.0.0.1/key}"
      })
  void nameOfAKeyLeadsNowhere(String name) throws Exception {
    ObjectNode header = header().put("kid", name);
    Refusal.of(signed(header, claims(), "SHA256withRSA", strangersKey().getPrivate()));
    Refusal.of(signedWithSecret(header.put("alg", "HS256"), claims(), "HmacSHA256", new byte[1]));
  }

  @Test
  void extensionThatMustBeUnderstoodIsRefused() throws Exception {
    ObjectNode header = header().put("urn:example:two-factor", true);
    header.putArray("crit").add("urn:example:two-factor");
    Refusal.of(signed(header, claims()));
  }

  @Test
  void encryptedTokenIsRefused() throws Exception {
    PublicKey key =
        KeyFactory.getInstance("RSA")
            .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(servicePublicKey())));
    JwtClaimsBuilder claims =
        Jwt.issuer("imaging-match-local").audience("imaging-match").expiresIn(600);
    Refusal.of(claims.jwe().encrypt(key));
    Refusal.of(claims.innerSign(serviceKey()).encrypt(key));
  }
}
