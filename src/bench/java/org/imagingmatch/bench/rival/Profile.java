package org.imagingmatch.bench.rival;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imagingmatch.matching.model.CandidateFacts.MinimumPay;
import org.imagingmatch.matching.model.GeoPoint;
import org.imagingmatch.matching.model.VerificationLevel;

/**
 * A person as the rivals keep it: everything that can be worked out without a vacancy is, as of the
 * day of the data. Days are {@link Days}.
 *
 * @param home null = not recorded
 * @param workRights country, also by mobility → last day
 * @param regions {@link #ANY} = anywhere
 * @param education level → first day on which it is completed
 * @param languages primary subtag → ordinal of the best level; -1 = level not recorded
 * @param certificates code → last day
 * @param freeFrom {@link Days#FOREVER} = not recorded when
 * @param contracts {@link #ANY} = all
 * @param shifts {@link #ANY} = all
 * @param pay null = not recorded
 */
public record Profile(
    int number,
    GeoPoint home,
    String homeRegion,
    Map<String, Integer> workRights,
    Set<String> regions,
    List<Held> credentials,
    List<Permit> licences,
    Map<String, Work> modalities,
    Map<String, Integer> certificates,
    Map<Integer, Integer> education,
    Map<String, Integer> languages,
    int freeFrom,
    int freeUntil,
    Set<String> contracts,
    Set<String> shifts,
    MinimumPay pay) {

  /** Stands for all there are. */
  public static final String ANY = "*";

  /**
   * A credential, with those that support it.
   *
   * @param metUntil it is good without a doubt for periods that end by this day
   * @param possibleFrom it is not ruled out for periods that start on this day or later
   * @param eligibleOnly the holder is cleared for the examination
   */
  public record Held(
      String code, int metUntil, int possibleFrom, boolean eligibleOnly, VerificationLevel level) {}

  /** A licence; {@code modality} is one that it covers, or {@link #ANY}. */
  public record Permit(String jurisdiction, String modality, int metUntil) {}

  /**
   * Work in a modality, that in its children and halves included.
   *
   * @param competent as the MODALITY gate judges it
   * @param recorded whether any experience was recorded
   * @param lastUse {@link Days#NEVER} = none on record
   * @param unrecorded some record says no day
   */
  public record Work(
      boolean competent,
      boolean recorded,
      int months,
      int lastUse,
      boolean unrecorded,
      Set<String> settings,
      Set<String> platforms) {}
}
