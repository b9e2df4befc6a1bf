package org.imagingmatch.bench.seed;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.UUID;
import org.imagingmatch.demo.people.People;
import org.imagingmatch.reference.Catalogue;

/**
 * The people of the one agency that is measured, numbered from 0: the same for the same seed and
 * day. More than half of them live in the United States, the others in fifteen countries.
 */
public final class Population {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final int NUMBERS_PER_SEED = 2_000_000;
  private static final int SEEDS = 1000;

  private final People people;
  private final long seed;
  private final LocalDate day;
  private final int size;

  /** So many people as they stand on a day. */
  public Population(Catalogue catalogue, long seed, int size, LocalDate day) {
    this.people = new People(catalogue);
    this.seed = seed;
    this.size = size;
    this.day = day;
  }

  /** How many people there are. */
  public int size() {
    return size;
  }

  /** The day on which the records stand. */
  public LocalDate day() {
    return day;
  }

  /** One of the people. */
  public Person person(int number) {
    SplittableRandom random = new SplittableRandom(seed * GOLDEN + number);
    UUID id = id(random);
    return new Person(
        number, id, people.person(agency(random.nextDouble()), first() + number, day));
  }

  /** The number that goes into the record of the first person. */
  private int first() {
    return (int) Math.floorMod(seed, (long) SEEDS) * NUMBERS_PER_SEED + 1;
  }

  /** The person of an external id. */
  public Person named(String externalId) {
    return person(Integer.parseInt(externalId.substring(externalId.indexOf('-') + 1)) - first());
  }

  /** The id of one of the people. */
  public UUID id(int number) {
    return id(new SplittableRandom(seed * GOLDEN + number));
  }

  /** Random, as the service's own are: what is written next to each other is not related. */
  private static UUID id(SplittableRandom random) {
    long high = random.nextLong() & ~0xF000L | 0x4000L;
    long low = random.nextLong() & ~(3L << 62) | 2L << 62;
    return new UUID(high, low);
  }

  /** An international agency, one of Britain and its neighbours, one of the United States. */
  private static String agency(double place) {
    return place < 0.6 ? "NL" : place < 0.85 ? "TT" : "HL";
  }
}
