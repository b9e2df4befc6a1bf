package org.imagingmatch.platform.store;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;

/**
 * What a client is told when the database refuses a row. The constraints are named {@code
 * <table>_external_id_key}, {@code <table>_<column>_fkey} and {@code <table>_pkey}; any other one
 * that is violated is a check that a request should not have passed, so a fault of ours.
 */
final class ConstraintProblems {

  private static final String EXTERNAL_ID = "_external_id_key";
  private static final String ID = "_pkey";
  private static final Pattern FOREIGN_KEY = Pattern.compile("([a-z]+)_([a-z]+)_id_fkey");

  /** Of rows about a person whom somebody removed meanwhile; asked again, it goes without. */
  private static final String PERSON_GONE = "_agency_id_candidate_id_fkey";

  private ConstraintProblems() {}

  /** Whether the owner's name of a row is another row's already. */
  static boolean isExternalIdTaken(ConstraintViolationException e) {
    return e.getConstraintName() != null && e.getConstraintName().endsWith(EXTERNAL_ID);
  }

  /** The problem to answer; empty if the client has no part in it. */
  static Optional<HttpProblem> of(ConstraintViolationException e) {
    String constraint = String.valueOf(e.getConstraintName());
    if (isExternalIdTaken(e)) {
      return Optional.of(taken(constraint, EXTERNAL_ID, "externalId"));
    }
    if (constraint.endsWith(ID)) {
      return Optional.of(taken(constraint, ID, "id"));
    }
    if (constraint.endsWith(PERSON_GONE)) {
      return Optional.of(Problems.unavailable());
    }
    Matcher key = FOREIGN_KEY.matcher(constraint);
    if (!key.matches()) {
      return Optional.empty();
    }
    String referencing = key.group(1);
    String referenced = key.group(2);
    if (e.getSQL().toLowerCase(Locale.ROOT).startsWith("delete")) {
      return Optional.of(
          Problems.conflict(
              "The %s is still named by a %s; delete that first."
                  .formatted(referenced, referencing)));
    }
    String detail = "Your organisation has no such " + referenced + ".";
    return Optional.of(Problems.invalid(List.of(Fault.at("/" + referenced + "Id", detail))));
  }

  private static HttpProblem taken(String constraint, String ending, String field) {
    String table = constraint.substring(0, constraint.length() - ending.length());
    return Problems.conflict("Another " + table + " has this " + field + " already.");
  }
}
