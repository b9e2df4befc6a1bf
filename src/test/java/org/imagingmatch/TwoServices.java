package org.imagingmatch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.imagingmatch.openapi.ContractFilter;
import org.imagingmatch.organisation.OrganisationKind;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.database.DatabaseRoles;
import org.imagingmatch.platform.database.DatabaseServer;
import org.imagingmatch.platform.database.ServiceProcess;
import org.imagingmatch.platform.secret.LocalSecret;
import org.postgresql.ds.PGSimpleDataSource;

/** Two replicas of the packaged service on one database, set up as in production. */
public final class TwoServices implements AutoCloseable {

  private static final UUID OPERATOR = UUID.fromString("10000000-0000-4000-8000-00000000c001");
  private static final String ISSUER = "https://id.example";
  private static final String AUDIENCE = "imaging-match";
  private static final Duration LIFE = Duration.ofMinutes(10);

  private final Path workspace;
  private final List<DatabaseServer> databases;
  private final KeyPair key;
  private final List<ServiceProcess> services = new CopyOnWriteArrayList<>();
  private final List<String> addresses = new CopyOnWriteArrayList<>();
  private final Map<String, String> environment = new HashMap<>();
  private String ownerPassword;

  private TwoServices(Path workspace, List<DatabaseServer> databases, KeyPair key) {
    this.workspace = workspace;
    this.databases = databases;
    this.key = key;
  }

  /**
   * Starts them; the first migrates the database.
   *
   * @param workspace an empty folder
   * @param settings environment variables beside those that production needs
   */
  public static TwoServices start(Path workspace, Map<String, String> settings) throws Exception {
    return on(List.of(DatabaseServer.create(workspace.resolve("database"))), workspace, settings);
  }

  /**
   * The same on a database that is there, and ends with them.
   *
   * @param databases the server, and what may take its place
   */
  public static TwoServices on(
      List<DatabaseServer> databases, Path workspace, Map<String, String> settings)
      throws Exception {
    TwoServices two = new TwoServices(workspace, databases, keys());
    try {
      DatabaseRoles roles = two.roles();
      two.environment.putAll(settings);
      two.environment.putAll(two.production(roles));
      two.ownerPassword = roles.ownerPassword();
      two.start(List.of(two.migrating(), two.environment));
      return two;
    } catch (Exception | AssertionError e) {
      two.close();
      throw e;
    }
  }

  private void start(List<Map<String, String>> environments) throws Exception {
    for (Map<String, String> each : environments) {
      ServiceProcess service = ServiceProcess.start(workspace, each);
      services.add(service);
      addresses.add(service.address());
    }
  }

  /** Kills one, as a machine that fails does, and starts another in its place. */
  public void replace(int number) throws Exception {
    services.get(number).signal("KILL");
    services.set(number, ServiceProcess.start(workspace, environment));
    addresses.set(number, services.get(number).address());
  }

  /**
   * Starts another in the place of one, which is told to stop when that one serves, as Kubernetes
   * does.
   *
   * @param serves is told its address
   */
  public void roll(int number, Consumer<String> serves) throws Exception {
    ServiceProcess next = ServiceProcess.start(workspace, environment);
    ServiceProcess last = services.set(number, next);
    addresses.set(number, next.address());
    serves.accept(next.address());
    assertThat(last.signal("TERM")).isEqualTo(143);
  }

  /** Brings the database to the version of the service, as the Job of a release does. */
  public void migrate() throws Exception {
    Map<String, String> job = new HashMap<>(migrating());
    job.put("IMAGING_MATCH_DATABASE_MIGRATE_ONLY", "true");
    try (ServiceProcess migration = ServiceProcess.start(workspace, job)) {
      assertThat(migration.exitCode()).isZero();
    }
  }

  private Map<String, String> migrating() {
    Map<String, String> migrating = new HashMap<>(environment);
    migrating.put("QUARKUS_FLYWAY_USERNAME", DatabaseRoles.OWNER);
    migrating.put("QUARKUS_FLYWAY_PASSWORD", ownerPassword);
    return migrating;
  }

  /** The database as the role that owns the tables sees it. */
  public DataSource ownersDatabase() {
    PGSimpleDataSource owners = new PGSimpleDataSource();
    owners.setUrl(url());
    owners.setUser(DatabaseRoles.OWNER);
    owners.setPassword(ownerPassword);
    return owners;
  }

  private DatabaseRoles roles() throws SQLException {
    try (Connection superuser = superuser()) {
      return DatabaseRoles.create(superuser);
    }
  }

  private Map<String, String> production(DatabaseRoles roles) {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL",
        url(),
        "QUARKUS_DATASOURCE_USERNAME",
        DatabaseRoles.APP,
        "QUARKUS_DATASOURCE_PASSWORD",
        roles.appPassword(),
        "MP_JWT_VERIFY_ISSUER",
        ISSUER,
        "MP_JWT_VERIFY_AUDIENCES",
        AUDIENCE,
        "MP_JWT_VERIFY_PUBLICKEY",
        Base64.getEncoder().encodeToString(key.getPublic().getEncoded()),
        "IMAGING_MATCH_SECRETS",
        LocalSecret.in(workspace).base64(),
        "IMAGING_MATCH_OPERATOR",
        OPERATOR.toString());
  }

  /** Of whichever of the databases takes writes. */
  private String url() {
    return databases.stream()
        .map(database -> "127.0.0.1:" + database.port())
        .collect(
            Collectors.joining(",", "jdbc:postgresql://", "/postgres?targetServerType=primary"));
  }

  private static KeyPair keys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  /** The process of one, to be stopped or killed. */
  public ServiceProcess service(int number) {
    return services.get(number);
  }

  /** Where one listens. */
  public String address(int number) {
    return addresses.get(number);
  }

  /** A new organisation, registered by the operator. */
  public UUID register(OrganisationKind kind) {
    Response registered =
        calls(OPERATOR, Roles.OPERATOR)
            .contentType("application/json")
            .body("{\"kind\":\"%s\",\"name\":\"Test\"}".formatted(kind))
            .post(address(0) + "/v1/organisations");
    assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
    return UUID.fromString(registered.path("id"));
  }

  /** A request of an organisation, to whichever address it is sent. */
  public RequestSpecification calls(UUID organisation, String role) {
    return given()
        .filter(new ContractFilter())
        .auth()
        .oauth2(token(organisation, role))
        .urlEncodingEnabled(false);
  }

  /** A token of an organisation, for some minutes. */
  public String token(UUID organisation, String role) {
    Instant now = Instant.now();
    return Jwt.issuer(ISSUER)
        .audience(AUDIENCE)
        .subject("test-" + role)
        .claim("org", organisation.toString())
        .groups(Set.of(role))
        .issuedAt(now)
        .expiresAt(now.plus(LIFE))
        .jws()
        .sign(key.getPrivate());
  }

  /** A connection of the superuser of their database. */
  public Connection superuser() throws SQLException {
    return DriverManager.getConnection(url(), DatabaseServer.SUPERUSER, null);
  }

  /** The number that a query counts, past every policy. */
  public int count(String query) throws SQLException {
    try (Connection connection = superuser();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getInt(1);
    }
  }

  @Override
  public void close() throws IOException {
    for (ServiceProcess service : services) {
      service.close();
    }
    for (DatabaseServer database : databases) {
      database.close();
    }
  }
}
