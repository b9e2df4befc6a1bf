package org.imagingmatch.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads every table, in the order in which they refer to each other. */
final class CatalogueReader {

  private static final String CODE = "code";
  private static final String[] TERM = {CODE, "name", "note", "source"};

  private final ReferenceFiles files;
  private final Map<String, Row> manifest;

  final Regions regions;
  final Map<String, Modality> modalities;
  final Map<String, Credential> credentials;
  final List<Equivalence> equivalences;
  final List<CredentialRequirement> requirements;
  final List<RenewalRule> renewals;
  final Map<String, Role> roles;
  final Map<String, LicensingRule> licensing;
  final Map<String, Registration> registrations;
  final Map<String, CertificateType> certificates;
  final List<MobilityRule> mobility;
  final Map<String, Term> settings;
  final Map<String, Term> platforms;
  final Map<String, String> languages;
  final Map<String, String> currencies;

  CatalogueReader(ReferenceFiles files) {
    this.files = files;
    this.manifest = Table.read(files, "tables.csv", null, "file", "as_of", "source").unique("file");
    manifest.values().forEach(row -> row.required("as_of"));
    regions =
        new RegionsReader(
                table("regions.csv", CODE, "type", "name", "parent"),
                table("region_groups.csv", CODE, "name", "members"))
            .read();
    Set<String> countries = regions.codes(RegionType.COUNTRY);
    Set<String> places = regions.codes(RegionType.COUNTRY, RegionType.SUBDIVISION);
    modalities = modalities();
    credentials = credentials(countries);
    equivalences = equivalences();
    requirements = requirements();
    renewals = renewals();
    roles = roles();
    licensing = licensing(places);
    registrations = registrations(places);
    certificates =
        table("certificates.csv", CODE, "name", "validity_months", "note", "source")
            .map(CODE, CertificateType::of);
    mobility = mobility(countries);
    settings = table("settings.csv", TERM).map(CODE, Term::of);
    platforms = table("platforms.csv", TERM).map(CODE, Term::of);
    languages = names("languages.csv");
    currencies = names("currencies.csv");
  }

  private Map<String, Modality> modalities() {
    Table table =
        table(
            "modalities.csv",
            CODE,
            "name",
            "parent_code",
            "dicom_code",
            "dicom_alt_codes",
            "description",
            "source");
    Set<String> codes = table.codes(CODE);
    Map<String, List<String>> hybrids = hybrids(codes);
    Map<String, Modality> read = table.map(CODE, row -> Modality.of(row, codes, hybrids));
    table.requireAcyclic(
        CODE,
        "parent_code",
        read.values().stream()
            .filter(modality -> modality.parent() != null)
            .collect(Collectors.toMap(Modality::code, modality -> List.of(modality.parent()))));
    return read;
  }

  private Map<String, List<String>> hybrids(Set<String> codes) {
    Table table = table("hybrids.csv", "hybrid", "halves", "note", "source");
    Set<String> hybrids = table.codes("hybrid");
    return table.map(
        "hybrid",
        row -> {
          row.known("hybrid", codes);
          List<String> halves = row.allKnown("halves", codes);
          if (halves.size() != 2 || halves.stream().anyMatch(hybrids::contains)) {
            throw row.fault("halves", "must be two modalities that are no hybrids themselves");
          }
          return halves;
        });
  }

  private Map<String, Credential> credentials(Set<String> countries) {
    Table own =
        table(
            "credentials.csv",
            ("code,issuing_body,full_name,kind,pathways,status,status_year,legacy_holders,"
                    + "prerequisites,renewal_months,ce_cycle_months,ce_credits,ce_unit,"
                    + "requal_months,country,notes,source")
                .split(","));
    Table competences =
        table(
            "credential_modality.csv",
            "credential_code",
            "modality_code",
            "qualifies",
            "note",
            "source");
    Table umbrellas = table("umbrellas.csv", "umbrella", "specialty", "source");
    return new CredentialsReader(own, competences, umbrellas).read(modalities.keySet(), countries);
  }

  private List<Equivalence> equivalences() {
    Table table =
        table(
            "credential_equivalence.csv",
            "from_credential",
            "to_credential",
            "strength",
            "category",
            "scope",
            "note",
            "source");
    table.unique("from_credential", "to_credential");
    return table.map(row -> Equivalence.of(row, credentials.keySet()));
  }

  private List<CredentialRequirement> requirements() {
    return table(
            "credential_requirements.csv",
            "credential_code",
            "kind",
            "amount",
            "unit",
            "within_months",
            "note",
            "source")
        .map(row -> CredentialRequirement.of(row, credentials.keySet()));
  }

  private List<RenewalRule> renewals() {
    Table table =
        table(
            "renewal_rules.csv",
            "credential_code",
            "clock",
            "rule",
            "opens_on",
            "ends_on",
            "months",
            "note",
            "source");
    table.unique("credential_code", "clock");
    return table.map(row -> RenewalRule.of(row, credentials.keySet()));
  }

  private Map<String, Role> roles() {
    return table(
            "roles.csv",
            ("code,title,also_called,onet_soc,isco08,nucc,default_modalities,licence_family,"
                    + "noc_2021,anzsco,uk_soc2020,note,source")
                .split(","))
        .map(CODE, row -> Role.of(row, modalities.keySet()));
  }

  private Map<String, LicensingRule> licensing(Set<String> places) {
    return table(
            "licensing.csv",
            "jurisdiction",
            "name",
            "requires_licence_radiographer",
            "requires_licence_sonographer",
            "requires_licence_mri",
            "regulator",
            "note",
            "source",
            "as_of")
        .map("jurisdiction", row -> LicensingRule.of(row, places));
  }

  private Map<String, Registration> registrations(Set<String> places) {
    return table(
            "registrations.csv",
            "credential_code",
            "jurisdictions",
            "licence_families",
            "modalities",
            "voluntary",
            "note",
            "source")
        .map(
            "credential_code",
            row -> {
              Registration read =
                  Registration.of(row, credentials.keySet(), places, modalities.keySet());
              if (credentials.get(read.credential()).kind() != CredentialKind.REGISTRATION) {
                throw row.fault("credential_code", "is not of kind registration");
              }
              return read;
            });
  }

  private List<MobilityRule> mobility(Set<String> countries) {
    Table table =
        table(
            "mobility_areas.csv",
            "area",
            "name",
            "basis",
            "from_countries",
            "to_countries",
            "note",
            "source");
    table.unique("area", "basis");
    return table.map(row -> MobilityRule.of(row, countries));
  }

  private Map<String, String> names(String file) {
    Function<Row, String> name = row -> row.required("name");
    return table(file, CODE, "name").map(CODE, name);
  }

  private Table table(String file, String... columns) {
    Row about = manifest.get(file);
    if (about == null) {
      throw new CatalogueException(
          "tables.csv", 1, "file", null, "has no row for " + file + " " + Arrays.toString(columns));
    }
    return Table.read(files, file, about, columns);
  }
}
