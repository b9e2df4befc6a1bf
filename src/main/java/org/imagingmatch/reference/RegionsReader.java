package org.imagingmatch.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Builds the geography from the tables of places and of groups. */
final class RegionsReader {

  private static final Map<RegionType, Pattern> CODES =
      Map.of(
          RegionType.GROUP, Pattern.compile("\\d{3}"),
          RegionType.COUNTRY, Pattern.compile("[A-Z]{2}"),
          RegionType.SUBDIVISION, Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}"));

  private final Table places;
  private final Table groups;
  private final Set<String> placeCodes;
  private final Map<String, List<String>> groupsAround;

  RegionsReader(Table places, Table groups) {
    this.places = places;
    this.groups = groups;
    this.placeCodes = places.codes("code");
    this.groupsAround = groupsAround();
  }

  Regions read() {
    Map<String, Region> byCode = new LinkedHashMap<>();
    groups.unique("code").forEach((code, row) -> byCode.put(code, group(row)));
    places.unique("code").forEach((code, row) -> byCode.put(code, place(row)));
    Map<String, List<String>> parents = new HashMap<>();
    byCode.values().forEach(region -> parents.put(region.code(), region.parents()));
    groups.requireAcyclic("code", "members", parents);
    places.requireAcyclic("code", "parent", parents);
    return new Regions(byCode);
  }

  /** The groups that directly contain each country or group, the smallest first. */
  private Map<String, List<String>> groupsAround() {
    Set<String> codes = new LinkedHashSet<>(placeCodes);
    codes.addAll(groups.codes("code"));
    Map<String, List<String>> members = groups.map("code", row -> row.allKnown("members", codes));
    Map<String, List<String>> around = new HashMap<>();
    members.keySet().stream()
        .sorted(Comparator.comparing(group -> Reach.of(group, members).size()))
        .forEach(
            group ->
                members
                    .get(group)
                    .forEach(
                        member ->
                            around.computeIfAbsent(member, m -> new ArrayList<>()).add(group)));
    return around;
  }

  private Region group(Row row) {
    row.required("members");
    return region(row, RegionType.GROUP, groupsAround.getOrDefault(row.text("code"), List.of()));
  }

  private Region place(Row row) {
    row.required("type");
    RegionType type = row.choice("type", RegionType.class);
    String code = row.required("code");
    String parent = row.known("parent", placeCodes);
    if (type == RegionType.COUNTRY ? parent != null : !code.startsWith(country(row, parent))) {
      throw row.fault("parent", "does not fit " + type + " " + code);
    }
    List<String> around = parent == null ? groupsAround.get(code) : List.of(parent);
    if (around == null) {
      throw row.fault("code", "is in no group of region_groups.csv");
    }
    return region(row, type, around);
  }

  private static String country(Row row, String parent) {
    if (parent == null) {
      throw row.fault("parent", "must not be empty");
    }
    return parent.substring(0, 2) + "-";
  }

  private static Region region(Row row, RegionType type, List<String> parents) {
    String code = row.required("code");
    if (!CODES.get(type).matcher(code).matches()) {
      throw row.fault("code", "is not the code of a " + type);
    }
    return new Region(
        code, type, row.required("name"), List.copyOf(parents), row.source(), row.asOf());
  }
}
