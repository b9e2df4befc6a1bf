package org.imagingmatch.reference;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which codes of the catalogue are of which kind. */
final class CodesByKind {

  private CodesByKind() {}

  static Map<CodeKind, Codes> of(CatalogueReader content) {
    Map<CodeKind, Codes> codes = new EnumMap<>(CodeKind.class);
    for (CodeKind kind : CodeKind.values()) {
      codes.put(kind, of(kind, content));
    }
    return codes;
  }

  private static Codes of(CodeKind kind, CatalogueReader content) {
    return switch (kind) {
      case MODALITY -> Codes.named(kind, content.modalities, Modality::name);
      case CREDENTIAL -> Codes.named(kind, content.credentials, Credential::name);
      case ROLE -> Codes.listed(kind, roleNames(content.roles));
      case CERTIFICATE -> Codes.named(kind, content.certificates, CertificateType::name);
      case REGION, JURISDICTION ->
          regions(kind, content.regions, RegionType.COUNTRY, RegionType.SUBDIVISION);
      case AREA -> regions(kind, content.regions, RegionType.values());
      case COUNTRY -> regions(kind, content.regions, RegionType.COUNTRY);
      case CURRENCY -> Codes.named(kind, content.currencies, Function.identity());
      case LANGUAGE -> languages(kind, content);
    };
  }

  private static Map<String, List<String>> roleNames(Map<String, Role> roles) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    roles.forEach(
        (code, role) ->
            names.put(
                code, Stream.concat(Stream.of(role.title()), role.alsoCalled().stream()).toList()));
    return names;
  }

  private static Codes regions(CodeKind kind, Regions regions, RegionType... types) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (String code : regions.codes(types)) {
      names.put(code, List.of(regions.find(code).orElseThrow().name()));
    }
    return Codes.listed(kind, names);
  }

  private static Codes languages(CodeKind kind, CatalogueReader content) {
    LanguageTags tags =
        new LanguageTags(
            content.languages, content.regions.codes(RegionType.GROUP, RegionType.COUNTRY));
    return new Codes(kind, tags::contains, tags::nearest);
  }
}
