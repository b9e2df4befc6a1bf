package org.imagingmatch.bench.rival.lucene;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.imagingmatch.bench.rival.Profile.Held;
import org.imagingmatch.bench.rival.Profile.Permit;
import org.imagingmatch.bench.rival.Profile.Work;

/** Several facts in one number, so that one doc value tells them. */
final class Packed {

  private static final int DAY_BITS = 17;
  private static final int LAST_DAY = (1 << DAY_BITS) - 1;

  private Packed() {}

  /** A number for each code, from 1, the same whenever the codes are the same. */
  static Map<String, Integer> ordinals(Collection<String> codes) {
    Map<String, Integer> ordinals = new HashMap<>();
    new TreeSet<>(codes).forEach(code -> ordinals.put(code, ordinals.size() + 1));
    return ordinals;
  }

  /** A day from 1970 on; those outside of what can be written stay before or after all others. */
  static int day(int day) {
    return Math.max(0, Math.min(LAST_DAY, day));
  }

  static long held(Held held, int code) {
    long packed = code;
    packed = packed << DAY_BITS | day(held.metUntil());
    packed = packed << DAY_BITS | day(held.possibleFrom());
    packed = packed << 2 | held.level().ordinal();
    return packed << 1 | (held.eligibleOnly() ? 1 : 0);
  }

  static int heldCode(long packed) {
    return (int) (packed >>> 2 * DAY_BITS + 3);
  }

  static int heldMetUntil(long packed) {
    return (int) (packed >>> DAY_BITS + 3) & LAST_DAY;
  }

  static int heldPossibleFrom(long packed) {
    return (int) (packed >>> 3) & LAST_DAY;
  }

  static int heldLevel(long packed) {
    return (int) (packed >>> 1) & 3;
  }

  static boolean heldEligibleOnly(long packed) {
    return (packed & 1) == 1;
  }

  /** A licence; modality 0 = all. */
  static long permit(Permit permit, int jurisdiction, int modality) {
    return ((long) jurisdiction << 8 | modality) << DAY_BITS | day(permit.metUntil());
  }

  static int permitJurisdiction(long packed) {
    return (int) (packed >>> DAY_BITS + 8);
  }

  static int permitModality(long packed) {
    return (int) (packed >>> DAY_BITS) & 0xFF;
  }

  /** The day that the packed number ends with. */
  static int lastDay(long packed) {
    return (int) packed & LAST_DAY;
  }

  static long work(Work work) {
    long packed = work.months();
    packed = packed << 1 | (work.competent() ? 1 : 0);
    packed = packed << 1 | (work.recorded() ? 1 : 0);
    packed = packed << 1 | (work.unrecorded() ? 1 : 0);
    return packed << DAY_BITS | day(work.lastUse());
  }

  static int workMonths(long packed) {
    return (int) (packed >>> DAY_BITS + 3);
  }

  static boolean workCompetent(long packed) {
    return (packed >>> DAY_BITS + 2 & 1) == 1;
  }

  static boolean workRecorded(long packed) {
    return (packed >>> DAY_BITS + 1 & 1) == 1;
  }

  static boolean workUnrecorded(long packed) {
    return (packed >>> DAY_BITS & 1) == 1;
  }

  /** An education; the first day on which it is completed. */
  static long education(int level, int day) {
    return (long) level << DAY_BITS | day(day);
  }

  static int educationLevel(long packed) {
    return (int) (packed >>> DAY_BITS);
  }
}
