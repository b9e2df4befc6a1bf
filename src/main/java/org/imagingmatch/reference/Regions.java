package org.imagingmatch.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The geography: ISO 3166-2 subdivisions within ISO 3166-1 countries within UN M49 groups.
 *
 * <p>M49 has no group for Antarctica (AQ), which stands directly under the world, and none for
 * Taiwan (TW) and Kosovo (XK, a user-assigned code in common use), which stand where Unicode CLDR
 * puts them.
 */
public final class Regions {

  private final Map<String, Region> byCode;
  private final Map<String, Set<String>> ancestors;

  /** Regions whose parents are all among them, without cycles. */
  Regions(Map<String, Region> byCode) {
    Map<String, List<String>> parents =
        byCode.values().stream().collect(Collectors.toMap(Region::code, Region::parents));
    this.byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    this.ancestors =
        byCode.keySet().stream()
            .collect(Collectors.toUnmodifiableMap(code -> code, code -> Reach.of(code, parents)));
  }

  /** All regions: groups, countries, subdivisions, each in the order of their codes. */
  public Collection<Region> all() {
    return byCode.values();
  }

  /** A region by its code. */
  public Optional<Region> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Whether {@code inner} is {@code outer} or lies in it; false if either is unknown. */
  public boolean contains(String outer, String inner) {
    Set<String> around = ancestors.get(inner);
    return around != null && (inner.equals(outer) || around.contains(outer));
  }

  /** Everything around a region, nearest first; not the region itself. */
  public List<String> ancestors(String code) {
    return List.copyOf(ancestors.getOrDefault(code, Set.of()));
  }

  /** Some regions and all that lies in them; only what has a place, so no groups. */
  public List<String> within(Collection<String> codes) {
    return byCode.values().stream()
        .filter(region -> region.type() != RegionType.GROUP)
        .map(Region::code)
        .filter(inner -> codes.stream().anyMatch(outer -> contains(outer, inner)))
        .toList();
  }

  /** Some regions and everything around each. */
  public List<String> around(Collection<String> codes) {
    return codes.stream().flatMap(this::selfAndAncestors).distinct().toList();
  }

  /** The country of a country or subdivision; empty for groups and unknown codes. */
  public Optional<String> country(String code) {
    return selfAndAncestors(code)
        .filter(each -> byCode.get(each).type() == RegionType.COUNTRY)
        .findFirst();
  }

  /** The smallest M49 group around a country or subdivision; empty where it is the whole world. */
  public Optional<String> subRegion(String code) {
    return selfAndAncestors(code)
        .filter(each -> byCode.get(each).type() == RegionType.GROUP)
        .findFirst()
        .filter(group -> !byCode.get(group).parents().isEmpty());
  }

  /** Codes of the regions of some types. */
  Set<String> codes(RegionType... types) {
    return byCode.values().stream()
        .filter(region -> List.of(types).contains(region.type()))
        .map(Region::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<String> selfAndAncestors(String code) {
    return byCode.containsKey(code)
        ? Stream.concat(Stream.of(code), ancestors.get(code).stream())
        : Stream.empty();
  }
}
