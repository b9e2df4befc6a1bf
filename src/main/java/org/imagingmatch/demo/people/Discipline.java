package org.imagingmatch.demo.people;

import java.util.List;

/**
 * The share of a country's people that work in a role.
 *
 * @param discipline what the workforce statistics count the role under
 * @param source the metric of the statistics, or "knowledge"
 */
record Discipline(String country, String discipline, String role, double share, String source) {

  static final List<Discipline> ALL = Table.read("disciplines.csv", Discipline.class);
}
