package org.imagingmatch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.imagingmatch.Database;
import org.imagingmatch.Tenant;
import org.imagingmatch.organisation.LocalOrganisations;
import org.imagingmatch.organisation.OrganisationKind;
import org.imagingmatch.parts.OtherService;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the demo says of its organisations, in a new database and in one of before. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(DemoProfile.class)
class DemoOrganisationsTest {

  private static final String CONTACT = "select contact_email from organisation where id = '%s'";

  @Inject DemoLoader loader;

  /** Agencies that are still being loaded would wait for each other. */
  @BeforeEach
  void waitForEverything() {
    loader.load();
  }

  @AfterEach
  void restore() {
    contactAfter("null");
  }

  @Test
  void everyAgencySaysWhomToAsk() {
    assertThat(
            Tenant.of(OrganisationKind.OPERATOR)
                .as(Roles.OPERATOR)
                .calls()
                .get("/v1/organisations?limit=200")
                .<List<String>>path("items.findAll { it.kind == 'AGENCY' }.contact.email"))
        .hasSize(3)
        .allSatisfy(email -> assertThat(email).startsWith("desk@").endsWith(".example.org"));
  }

  @Test
  void agencyOfBeforeGetsAContactOnce() {
    assertThat(contactAfter("null")).isEqualTo("desk@tern-and-tide.example.org");
    Database.execute(
        "update organisation set contact_email = null where id = '%s'"
            .formatted(DemoOrganisation.TT.id()));
    loader.load();
    assertThat(contact()).as("what somebody removed").isNull();
  }

  @Test
  void contactThatSomebodyStatedStays() {
    assertThat(contactAfter("'mine@example.org'")).isEqualTo("mine@example.org");
  }

  @Test
  void keysOfTheExamplesAreThereAndNobodyHoldsThem() {
    Tenant admin = new Tenant(LocalOrganisations.AGENCY, null).as(Roles.ADMIN);
    List<String> listed = admin.calls().get("/v1/api-keys").path("items.id");
    assertThat(listed).contains(DemoIds.API_KEY, DemoIds.SPARE_API_KEY);
    List<String> digests =
        Database.texts(
            "select digest from api_key where organisation_id = '%s'"
                .formatted(LocalOrganisations.AGENCY));
    assertThat(digests).doesNotHaveDuplicates();
  }

  /** As if the database had been made before there were contacts, and since then stated one. */
  private String contactAfter(String stated) {
    Database.execute("delete from demo_batch where name = 'contact of TT'");
    Database.execute(
        "update organisation set contact_email = %s, contact_phone = null, contact_url = null"
                .formatted(stated)
            + " where id = '%s'".formatted(DemoOrganisation.TT.id()));
    loader.load();
    return contact();
  }

  private static String contact() {
    return Database.texts(CONTACT.formatted(DemoOrganisation.TT.id())).get(0);
  }
}
