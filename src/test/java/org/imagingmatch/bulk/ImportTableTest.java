package org.imagingmatch.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table of cells states is what the same objects state. */
@QuarkusTest
class ImportTableTest {

  private static final String CANDIDATES = "/v1/candidates";

  @Inject ImportKinds kinds;

  private CsvColumns columns(Owned.Kind kind) {
    return CsvColumns.of(
        switch (kind) {
          case CANDIDATE -> kinds.candidates();
          case VACANCY -> kinds.vacancies();
          case FACILITY -> kinds.facilities();
        });
  }

  @ParameterizedTest
  @EnumSource(Owned.Kind.class)
  void everyColumnComesBackAsItWasSent(Owned.Kind kind) {
    Owned one = kind.fresh();
    CsvColumns columns = columns(kind);
    String header = CsvRow.of(columns.byName().keySet().stream());
    String row = CsvTemplates.row(columns, Examples.tree(one.body().toString()));
    JsonNode result = Sender.of(one.owner(), one.path()).csv().result(header + row);
    assertThat(result.get("created").asInt()).as("%s %s", row, result).isEqualTo(1);
    String name = one.body().get("externalId").textValue();
    ObjectNode stored = Examples.json(one.owner().calls().get(one.byExternalId(name)).asString());
    stored.remove(java.util.List.of("id", "createdAt", "updatedAt"));
    assertThat(stored).isEqualTo(Examples.tree(one.body().toString()));
  }

  @ParameterizedTest
  @EnumSource(Owned.Kind.class)
  void theTemplateCanBeSentAsItIs(Owned.Kind kind) {
    Owned one = kind.fresh();
    String template = one.owner().calls().get(one.path() + ":import-template").asString();
    String own =
        one.body().has("facilityId")
            ? template.replaceFirst(
                "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
                one.body().get("facilityId").textValue())
            : template;
    JsonNode result = Sender.of(one.owner(), one.path()).csv().result(own);
    assertThat(result.get("created").asInt()).as(result.toString()).isEqualTo(1);
    String[] lines = template.split("\r\n");
    assertThat(lines).hasSize(2);
    assertThat(CsvRow.cells(lines[0], ',')).hasSameSizeAs(columns(kind).byName().entrySet());
    assertThat(CsvRow.cells(lines[1], ',')).as(template).doesNotContain("");
  }

  @Test
  void clerksWriteListsInCells() {
    Tenant agency = Tenant.agency();
    String table =
        """
        externalId;role;name.given;name.family;experience;languages;regions;discoverable
        A;CT-TECH;Ana;"Reyes; ""Bo"" Lee";"MR:64:2026-10-30;CT:12::LEVEL_1_TRAUMA+PAEDIATRIC";en:C1;"US;GB";TRUE

        B;NONE;Eva;Lund;"MR:many";en;;
        C;CT-TECH;Eva;Lund;MR:1:2:3:4:5:6;en;;
        D;CT-TECH;Eva;Lund;"[{""modality"":""MR"",""months"":3}]";en;;;;;
        E;CT-TECH;Eva;Lund;"[{""modality"":""MR"",""months"":3}]";
        """;
    JsonNode result = Sender.of(agency, CANDIDATES).csv().result(table);
    assertThat(Sender.refused(result)).as(result.toString()).containsExactly(4L, 5L, 6L);
    assertThat(result.at("/items/0/problem/errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/role", "/experience/0/months");
    JsonNode ana = Examples.tree(agency.calls().get(CANDIDATES + "/by-external-id/A").asString());
    assertThat(ana.at("/name/family").textValue()).isEqualTo("Reyes; \"Bo\" Lee");
    assertThat(ana.get("experience"))
        .isEqualTo(
            Examples.tree(
                """
                [{"modality":"MR","months":64,"lastUsedOn":"2026-10-30"},
                 {"modality":"CT","months":12,"settings":["LEVEL_1_TRAUMA","PAEDIATRIC"]}]"""));
    assertThat(ana.get("regions")).isEqualTo(Examples.tree("[\"US\",\"GB\"]"));
    assertThat(ana.get("discoverable").booleanValue()).isTrue();
    assertThat(ana.has("shifts")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"externalId,nam.given\n", "externalId,externalId\n", "\"externalId\n", "a\n"})
  void headerThatNamesNoColumnIsRefusedAtOnce(String header) {
    HttpResponse<String> answer =
        Sender.of(Tenant.agency(), CANDIDATES)
            .csv()
            .send((header + "A,B\n").getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  @Test
  void bytesThatAreNoTextAreToldByLine() {
    byte[] table =
        "externalId,role,name.given,name.family\nA,CT-TECH,X,Y\nB,CT-TECH,Z,Y\n"
            .getBytes(StandardCharsets.UTF_8);
    table[new String(table, StandardCharsets.UTF_8).indexOf('X')] = (byte) 0xFE;
    JsonNode result = Sender.of(Tenant.agency(), CANDIDATES).csv().result(table);
    assertThat(Sender.refused(result)).containsExactly(2L);
    assertThat(result.get("created").asInt()).isEqualTo(1);
  }

  @Test
  void quoteThatIsNeverClosedIsToldWhereItOpens() {
    String table =
        "externalId,role,name.given,name.family\nA,CT-TECH,\"X\nX\",Y\nB,CT-TECH,\"Z,Y\nC,\n";
    JsonNode result = Sender.of(Tenant.agency(), CANDIDATES).csv().result(table);
    assertThat(Sender.refused(result)).containsExactly(2L, 4L);
    assertThat(result.at("/items/1/problem/detail").textValue()).contains("is not closed");
  }

  @Test
  void bodyWithoutALineIsNothing() {
    Map<String, Sender> both =
        Map.of(
            "lines", Sender.of(Tenant.agency(), CANDIDATES),
            "table", Sender.of(Tenant.agency(), CANDIDATES).csv());
    both.values().forEach(each -> assertThat(each.result("").get("lines").asInt()).isZero());
  }
}
