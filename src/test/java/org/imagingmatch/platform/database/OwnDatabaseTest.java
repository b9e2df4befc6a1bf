package org.imagingmatch.platform.database;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.imagingmatch.platform.StartRefused;
import org.junit.jupiter.api.Test;

class OwnDatabaseTest {

  @Test
  void serverThatIsTooOldIsRefused() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread old = new Thread(() -> greetAs("14.19", server), "postgresql-14");
      old.setDaemon(true);
      old.start();
      assertThatThrownBy(() -> OwnDatabase.check(config(server.getLocalPort())))
          .isInstanceOf(StartRefused.class)
          .hasMessage("The configured database is PostgreSQL 14; version 15 or later is needed.");
    }
  }

  private static Config config(int port) {
    String url =
        "jdbc:postgresql://127.0.0.1:%d/x?sslmode=disable&gssEncMode=disable&assumeMinServerVersion=9.0"
            .formatted(port);
    return new SmallRyeConfigBuilder()
        .withSources(
            new PropertiesConfigSource(
                Map.of(
                    "quarkus.datasource.jdbc.url", url, "quarkus.datasource.username", "someone"),
                "test",
                100))
        .build();
  }

  /**
   * The part of the protocol that tells a server's version; no server that old can be had here.
   * https://www.postgresql.org/docs/current/protocol-message-formats.html
   */
  private static void greetAs(String version, ServerSocket server) {
    try (Socket socket = server.accept();
        DataInputStream in = new DataInputStream(socket.getInputStream());
        DataOutputStream out = new DataOutputStream(socket.getOutputStream())) {
      in.readNBytes(in.readInt() - 4);
      message(out, 'R', new byte[4]);
      message(out, 'S', ("server_version\0" + version + "\0").getBytes(US_ASCII));
      message(out, 'S', "client_encoding\0UTF8\0".getBytes(US_ASCII));
      message(out, 'S', "standard_conforming_strings\0on\0".getBytes(US_ASCII));
      message(out, 'S', "integer_datetimes\0on\0".getBytes(US_ASCII));
      message(out, 'K', new byte[8]);
      message(out, 'Z', new byte[] {'I'});
      out.flush();
      in.readAllBytes();
    } catch (IOException e) {
      // The client hangs up when it has seen enough.
    }
  }

  private static void message(DataOutputStream out, char type, byte[] body) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(whole)) {
      data.writeByte(type);
      data.writeInt(body.length + 4);
      data.write(body);
    }
    out.write(whole.toByteArray());
  }
}
