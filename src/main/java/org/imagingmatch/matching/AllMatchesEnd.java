package org.imagingmatch.matching;

/**
 * The last line about all open vacancies; an answer without it broke off.
 *
 * @param done all of them
 * @param of how many were open at the beginning
 * @param complete true
 */
public record AllMatchesEnd(int done, int of, boolean complete) implements AllMatchesLine {

  static AllMatchesEnd of(int vacancies) {
    return new AllMatchesEnd(vacancies, vacancies, true);
  }
}
