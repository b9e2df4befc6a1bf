package org.imagingmatch.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where webhooks may lead, whatever a name leads to. */
class GuardTest {

  private static final String URL = "https://hooks.example.org/in";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.100.100.200",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "168.63.129.16",
        "169.254.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.192",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "3fff::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void specialAddressIsNotReached(String address) {
    Guard guard = new Guard(false, host -> new InetAddress[] {address(address)});
    assertThat(guard.fault(URL)).isPresent();
    assertThatThrownBy(() -> guard.target(URL, 0)).isInstanceOf(AddressRefused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "8.8.8.8",
        "9.255.255.255",
        "11.0.0.1",
        "100.63.255.255",
        "100.128.0.1",
        "126.255.255.255",
        "128.0.0.1",
        "172.15.255.255",
        "172.32.0.1",
        "192.167.255.255",
        "192.169.0.1",
        "198.17.255.255",
        "198.20.0.1",
        "223.255.255.255",
        "::ffff:8.8.8.8",
        "64:ff9b::808:808",
        "2001:200::1",
        "2001:4860:4860::8888",
        "2606:4700::1111",
        "2a00:1450::1"
      })
  void addressOfTheInternetIsReached(String address) throws UnknownHostException {
    Guard guard = new Guard(false, host -> new InetAddress[] {address(address)});
    assertThat(guard.fault(URL)).isEmpty();
    assertThat(guard.target(URL, 0).address()).isEqualTo(address(address));
  }

  @Test
  void oneSpecialAddressAmongOthersIsEnoughToRefuse() {
    Guard guard = new Guard(false, host -> addresses("8.8.8.8", "10.0.0.1"));
    for (int attempt = 0; attempt < 4; attempt++) {
      int number = attempt;
      assertThatThrownBy(() -> guard.target(URL, number)).isInstanceOf(AddressRefused.class);
    }
  }

  @Test
  void nameThatLeadsElsewhereTheNextTimeIsJudgedAgain() throws UnknownHostException {
    Queue<String> answers = new ArrayDeque<>(List.of("8.8.8.8", "8.8.4.4", "127.0.0.1"));
    Guard guard = new Guard(false, host -> addresses(answers.remove()));
    assertThat(guard.fault(URL)).isEmpty();
    assertThat(guard.target(URL, 0).address()).isEqualTo(address("8.8.4.4"));
    assertThatThrownBy(() -> guard.target(URL, 1)).isInstanceOf(AddressRefused.class);
  }

  @Test
  void everyAddressOfANameGetsItsTurn() throws UnknownHostException {
    Guard guard = new Guard(false, host -> addresses("8.8.8.8", "8.8.4.4"));
    assertThat(guard.target(URL, 0).address()).isEqualTo(address("8.8.8.8"));
    assertThat(guard.target(URL, 1).address()).isEqualTo(address("8.8.4.4"));
    assertThat(guard.target(URL, 2).address()).isEqualTo(address("8.8.8.8"));
  }

  @Test
  void nameThatIsNotKnownYetIsAcceptedAndNotReached() {
    Guard guard =
        new Guard(
            false,
            host -> {
              throw new UnknownHostException(host);
            });
    assertThat(guard.fault(URL)).isEmpty();
    assertThatThrownBy(() -> guard.target(URL, 0)).isInstanceOf(UnknownHostException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hooks.example.org",
        "http://hooks.example.org/",
        "ftp://hooks.example.org/",
        "file:///etc/passwd",
        "https:///in",
        "https:hooks.example.org",
        "https://user@hooks.example.org/",
        "https://user:word@hooks.example.org/",
        "https://hooks.example.org/#part",
        "https://hooks.example.org:0/",
        "https://hooks.example.org:65536/",
        "https://hooks.example.org/a b",
        "https://hooks.example.org/\r\nHost: x",
        "https://hôpital.example.org/",
        "https://hooks.example.org\\@10.0.0.1/"
      })
  void urlOfAnotherFormIsRefused(String url) {
    Guard guard = new Guard(false, host -> addresses("8.8.8.8"));
    assertThat(guard.fault(url)).get().asString().startsWith("url ").endsWith(".");
    assertThatThrownBy(() -> guard.target(url, 0)).isInstanceOf(AddressRefused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://[::ffff:169.254.169.254]/",
        "https://localhost/",
        "https://2130706433/",
        "https://127.1/"
      })
  void numbersAndLocalNamesAreJudgedToo(String url) {
    assertThat(new Guard(false, InetAddress::getAllByName).fault(url)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "https://hooks.example.org, 443, hooks.example.org, /",
    "https://hooks.example.org:8443/in?key=a%2Fb, 8443, hooks.example.org, /in?key=a%2Fb",
    "HTTPS://HOOKS.example.org/, 443, HOOKS.example.org, /",
    "https://[2606:4700::1111]:9/x, 9, 2606:4700::1111, /x"
  })
  void urlSaysWhereToConnect(String url, int port, String host, String path)
      throws UnknownHostException {
    Target target = new Guard(false, name -> addresses("8.8.8.8")).target(url, 0);
    assertThat(target.port()).isEqualTo(port);
    assertThat(target.host()).isEqualTo(host);
    assertThat(target.path()).isEqualTo(path);
    assertThat(target.isSecure()).isTrue();
  }

  @Test
  void localModeReachesTheOwnComputer() throws UnknownHostException {
    Guard guard = new Guard(true, host -> addresses("127.0.0.1"));
    assertThat(guard.fault("http://localhost:8000/")).isEmpty();
    assertThat(guard.target("http://localhost:8000/", 0).isSecure()).isFalse();
  }

  private static InetAddress[] addresses(String... texts) {
    return Arrays.stream(texts).map(GuardTest::address).toArray(InetAddress[]::new);
  }

  private static InetAddress address(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
