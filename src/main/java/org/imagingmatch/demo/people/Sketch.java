package org.imagingmatch.demo.people;

import java.time.LocalDate;
import java.util.List;

/**
 * What all parts of a person's record have to agree on.
 *
 * @param country where the person lives, ISO 3166-1
 * @param role code of the role
 * @param trained country of training, ISO 3166-1
 * @param credentials codes, the one that came first in front
 * @param months in the profession
 * @param birthMonth 1 to 12; several bodies let credentials end in it
 * @param prompt renews as soon as it can
 * @param traveller takes contracts far from home
 * @param thin the agency has recorded little yet
 * @param today the day on which the record stands
 */
record Sketch(
    String country,
    String role,
    String trained,
    List<String> credentials,
    Town town,
    int months,
    int birthMonth,
    Standing standing,
    boolean prompt,
    boolean traveller,
    boolean thin,
    LocalDate today) {

  /** The part of a record, or null where the agency has not asked yet. */
  <T> T unlessThin(Draw draw, T part) {
    return thin && draw.chance(0.5) ? null : part;
  }

  boolean holdsOf(String body) {
    return credentials.stream().anyMatch(code -> code.startsWith(body));
  }
}
