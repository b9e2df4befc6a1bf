package org.imagingmatch.organisation.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.imagingmatch.ApiKeys;
import org.imagingmatch.Database;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.junit.jupiter.api.Test;

/** Where a key must never be found. */
@QuarkusTest
class KeySecrecyTest {

  private static final String ROWS = "select t::text from api_key t where organisation_id = '%s'";

  @Inject KeyCheck check;
  @Inject ApiKeyRepository keys;
  @Inject Tenancy tenancy;

  private final Tenant agency = Tenant.agency();

  @Test
  void databaseHasNothingThatItCouldBeMadeOf() {
    PlainKey key = PlainKey.parse(ApiKeys.key(agency, "agency")).orElseThrow();
    ApiKeys.with(key.text()).get("/v1/candidates");
    String secret = key.text().substring(48);
    List<String> rows = Database.texts(ROWS.formatted(agency.id()));
    assertThat(rows)
        .singleElement()
        .asString()
        .contains(key.id().toString())
        .doesNotContain(secret)
        .doesNotContain(HexFormat.of().formatHex(key.secret()))
        .doesNotContain(Base64.getEncoder().encodeToString(key.secret()));
  }

  @Test
  void logNeverShowsOneWhateverIsDoneWithIt() {
    List<String> lines = Collections.synchronizedList(new ArrayList<>());
    Handler listener = listener(lines);
    Logger root = Logger.getLogger("");
    Level level = root.getLevel();
    List<Handler> console = List.of(root.getHandlers());
    console.forEach(root::removeHandler);
    root.addHandler(listener);
    root.setLevel(Level.ALL);
    List<String> secrets = new ArrayList<>();
    try {
      Response created = ApiKeys.create(agency, "agency");
      String key = created.path("key");
      secrets.add(key);
      Response rotated =
          agency.as(Roles.ADMIN).sends("{}").post(created.header("Location") + "/rotation");
      secrets.add(rotated.path("key"));
      ApiKeys.with(key).get("/v1/candidates");
      ApiKeys.with(key).get("/v1/nothing");
      ApiKeys.with(key).get("/v1/faulty/crash");
      ApiKeys.with(key).header("Authorization", "Bearer x").get("/v1/candidates");
      ApiKeys.with(key + "x").get("/v1/candidates");
      PlainKey unknown = PlainKey.random(agency.id(), UUID.randomUUID());
      secrets.add(unknown.text());
      ApiKeys.with(unknown.text()).get("/v1/candidates");
    } finally {
      root.setLevel(level);
      root.removeHandler(listener);
      console.forEach(root::addHandler);
    }
    assertThat(lines).isNotEmpty();
    assertThat(secrets).hasSize(3);
    for (String secret : secrets) {
      assertThat(lines).filteredOn(line -> line.contains(secret.substring(48))).isEmpty();
    }
  }

  @Test
  void databaseShowsAKeyToItsOrganisationAlone() {
    PlainKey key = PlainKey.parse(ApiKeys.key(agency, "agency")).orElseThrow();
    Tenant other = Tenant.agency();
    assertThat(check.holder(key)).map(KeyHolder::keyId).contains(key.id());
    assertThat(found(agency.id(), key)).isTrue();
    assertThat(found(other.id(), key)).isFalse();
  }

  /** By a query that forgets whose keys it asks for. */
  private boolean found(UUID organisation, PlainKey key) {
    return tenancy.as(
        organisation,
        () ->
            QuarkusTransaction.requiringNew()
                .call(() -> keys.count("rowId.id = ?1", key.id()) > 0));
  }

  private static Handler listener(List<String> lines) {
    Handler listener =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            // The client that asks is in this process too, and logs what it sends.
            if (!String.valueOf(line.getLoggerName()).startsWith("org.apache.http")) {
              lines.add(
                  line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown());
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    listener.setLevel(Level.ALL);
    return listener;
  }
}
