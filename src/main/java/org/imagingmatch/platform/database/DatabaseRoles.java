package org.imagingmatch.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/**
 * The roles of {@code db/roles.sql}, with the passwords of those that log in.
 *
 * @param ownerPassword of {@link #OWNER}
 * @param appPassword of {@link #APP}
 */
public record DatabaseRoles(String ownerPassword, String appPassword) {

  /** Owns the tables and migrates them. */
  public static final String OWNER = "imaging_match_owner";

  /** What the service logs in as. */
  public static final String APP = "imaging_match_app";

  /** What the service becomes to rank. */
  public static final String READER = "imaging_match_reader";

  private static final String SCRIPT = "/db/roles.sql";

  /** Creates what is missing in the database of a superuser; every call makes new passwords. */
  public static DatabaseRoles create(Connection superuser) throws SQLException {
    DatabaseRoles roles = new DatabaseRoles(random(), random());
    try (Statement statement = superuser.createStatement()) {
      statement.execute(script());
      statement.execute(password(OWNER, roles.ownerPassword));
      statement.execute(password(APP, roles.appPassword));
    }
    return roles;
  }

  private static String password(String role, String password) {
    return "alter role %s password '%s'".formatted(role, password);
  }

  private static String random() {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  private static String script() {
    try (InputStream script = DatabaseRoles.class.getResourceAsStream(SCRIPT)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
