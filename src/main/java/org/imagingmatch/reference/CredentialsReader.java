package org.imagingmatch.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds the credentials from their own table, what they attest, and the umbrella titles. */
final class CredentialsReader {

  private final Table credentials;
  private final Table competences;
  private final Table umbrellas;
  private final Set<String> codes;

  CredentialsReader(Table credentials, Table competences, Table umbrellas) {
    this.credentials = credentials;
    this.competences = competences;
    this.umbrellas = umbrellas;
    this.codes = credentials.codes("code");
  }

  Map<String, Credential> read(Collection<String> modalities, Collection<String> countries) {
    competences.unique("credential_code", "modality_code");
    competences.rows().forEach(row -> row.known("credential_code", codes));
    checkUmbrellas();
    Map<String, List<String>> specialtiesOf = umbrellas("umbrella", "specialty");
    Map<String, List<String>> umbrellasOf = umbrellas("specialty", "umbrella");
    Map<String, List<Row>> attested = competences.grouped("credential_code");
    Map<String, Credential> read =
        credentials.map(
            "code",
            row -> {
              String code = row.code("code");
              return credential(
                  row,
                  countries,
                  attested.getOrDefault(code, List.of()).stream()
                      .map(each -> Competence.of(each, modalities))
                      .toList(),
                  specialtiesOf.getOrDefault(code, List.of()),
                  umbrellasOf.getOrDefault(code, List.of()));
            });
    requirePrerequisitesAcyclic(read);
    return read;
  }

  private void checkUmbrellas() {
    umbrellas.unique("umbrella", "specialty");
    Set<String> titles = umbrellas.grouped("umbrella").keySet();
    for (Row row : umbrellas.rows()) {
      row.known("umbrella", codes);
      if (titles.contains(row.known("specialty", codes))) {
        throw row.fault("specialty", "is an umbrella itself");
      }
    }
  }

  private Map<String, List<String>> umbrellas(String key, String value) {
    Map<String, List<String>> byKey = new HashMap<>();
    umbrellas
        .grouped(key)
        .forEach((code, rows) -> byKey.put(code, rows.stream().map(r -> r.text(value)).toList()));
    return byKey;
  }

  private Credential credential(
      Row row,
      Collection<String> countries,
      List<Competence> competences,
      List<String> specialties,
      List<String> umbrellas) {
    for (String column : List.of("kind", "status", "country")) {
      row.required(column);
    }
    AwardStatus status = row.choice("status", AwardStatus.class);
    Boolean legacyHolders = row.flag("legacy_holders");
    if ((status == AwardStatus.RETIRED) != (legacyHolders != null)) {
      throw row.fault(
          "legacy_holders", "must be stated for retired credentials, and only for them");
    }
    return new Credential(
        row.code("code"),
        row.required("full_name"),
        row.required("issuing_body"),
        row.choice("kind", CredentialKind.class),
        row.choices("pathways", CredentialPathway.class),
        status,
        row.count("status_year"),
        legacyHolders,
        prerequisite(row),
        row.count("renewal_months"),
        row.count("ce_cycle_months"),
        row.number("ce_credits"),
        row.choice("ce_unit", CreditUnit.class),
        row.count("requal_months"),
        row.known("country", countries),
        competences,
        specialties,
        umbrellas,
        row.text("notes"),
        row.source(),
        row.asOf());
  }

  private Prerequisite prerequisite(Row row) {
    if (row.text("prerequisites") == null) {
      return null;
    }
    try {
      Prerequisite prerequisite = Prerequisite.parse(row.text("prerequisites"));
      for (String code : prerequisite.codes()) {
        if (!codes.contains(code)) {
          throw row.fault("prerequisites", code + " is not a known code");
        }
      }
      return prerequisite;
    } catch (PrerequisiteException unreadable) {
      throw row.fault("prerequisites", unreadable.getMessage());
    }
  }

  private void requirePrerequisitesAcyclic(Map<String, Credential> read) {
    Map<String, Set<String>> named = new HashMap<>();
    read.values().stream()
        .filter(credential -> credential.prerequisites() != null)
        .forEach(each -> named.put(each.code(), each.prerequisites().codes()));
    credentials.requireAcyclic("code", "prerequisites", named);
  }
}
