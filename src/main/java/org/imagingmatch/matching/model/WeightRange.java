package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.imagingmatch.matching.model.Ranker.Ranked;
import org.imagingmatch.matching.model.Ranker.Ranking;

/**
 * How far one weight can move, all others as they are, until somebody has another rank. What the
 * score is divided by is the same for all, so two people change places where two straight lines
 * cross.
 *
 * @param from the least weight, 0 or more
 * @param to the greatest; infinite = however great
 * @param tight false = the rank may hold beyond: nobody who was looked at ends the range, but
 *     somebody further down could
 */
public record WeightRange(double from, double to, boolean tight) {

  /** The weight makes no difference. */
  private static final WeightRange ANY = new WeightRange(0, Double.POSITIVE_INFINITY, true);

  private static final double NOTHING = 1e-12;

  /**
   * The range of somebody in a ranking.
   *
   * @param ranking its first page
   * @param person index on the page
   */
  public static WeightRange of(Ranking ranking, int person, Fit fit) {
    List<Line> lines =
        ranking.items().stream().map(Ranked::match).map(match -> Line.of(match, fit)).toList();
    Line own = lines.get(person);
    if (own.weight() < 0) {
      return ANY;
    }
    List<Crossing> above = new ArrayList<>();
    List<Crossing> below = new ArrayList<>();
    Match match = ranking.items().get(person).match();
    for (int i = 0; i < lines.size(); i++) {
      Match other = ranking.items().get(i).match();
      if (i != person && other.eligibility() == match.eligibility()) {
        boolean ahead = i < person && !match.sharesRankWith(other);
        own.cross(lines.get(i), ahead, above, below);
      }
    }
    double to = first(above, Comparator.naturalOrder(), Double.POSITIVE_INFINITY);
    double from = Math.max(0, first(below, Comparator.reverseOrder(), 0));
    Line last = lines.get(lines.size() - 1);
    boolean more = ranking.next() != null && ranking.next().eligibility() == match.eligibility();
    double surelyTo = more ? Math.min(to, own.overtakenAbove(last)) : to;
    double surelyFrom = more ? Math.max(from, own.overtakenBelow(last)) : from;
    return new WeightRange(surelyFrom, surelyTo, surelyTo == to && surelyFrom == from);
  }

  /** Where the number of those ahead is first another one. */
  private static double first(List<Crossing> crossings, Comparator<Double> order, double none) {
    crossings.sort((a, b) -> order.compare(a.at(), b.at()));
    int ahead = 0;
    for (int i = 0; i < crossings.size(); i++) {
      ahead += crossings.get(i).ahead();
      boolean all = i + 1 == crossings.size() || crossings.get(i + 1).at() != crossings.get(i).at();
      if (all && ahead != 0) {
        return crossings.get(i).at();
      }
    }
    return none;
  }

  /** Somebody overtakes (1) or falls behind (-1) at a weight. */
  private record Crossing(double at, int ahead) {}

  /**
   * A score as it depends on one weight: {@code rest + x · degree}, but for what all are divided
   * by.
   *
   * @param weight the present one; below 0 = the fit does not count
   */
  private record Line(double rest, double degree, double weight) {

    static Line of(Match match, Fit fit) {
      double rest = 0;
      for (Fit each : Fit.ALL) {
        Match.Points points = match.points().get(each.ordinal());
        if (each != fit) {
          rest += points.weight() * points.measure().degree();
        }
      }
      Match.Points own = match.points().get(fit.ordinal());
      boolean counts = own.measure().state() != Measure.State.NOT_STATED;
      return new Line(rest, own.measure().degree(), counts ? own.weight() : -1);
    }

    private double at(double x) {
      return rest + x * degree;
    }

    /** Notes where another one comes to stand on the other side of this. */
    void cross(Line other, boolean ahead, List<Crossing> above, List<Crossing> below) {
      double slope = other.degree - degree;
      if (Math.abs(slope) < NOTHING) {
        return;
      }
      double at = (rest - other.rest) / slope;
      if (isTied(other)) {
        at = weight;
      }
      // Beyond a crossing the steeper line is ahead, before it the other one.
      if (at >= weight && slope > 0 != ahead) {
        above.add(new Crossing(at, ahead ? -1 : 1));
      }
      if (at <= weight && slope < 0 != ahead) {
        below.add(new Crossing(at, ahead ? -1 : 1));
      }
    }

    private boolean isTied(Line other) {
      double size = Math.max(1, Math.abs(at(weight)));
      return Math.abs(at(weight) - other.at(weight)) < 1e-11 * size;
    }

    /** Up to where nobody who stands behind another can overtake this one. */
    double overtakenAbove(Line last) {
      double lead = Math.max(0, at(weight) - last.at(weight));
      return degree >= 1 ? Double.POSITIVE_INFINITY : weight + lead / (1 - degree);
    }

    /** Down to where nobody who stands behind another can overtake this one. */
    double overtakenBelow(Line last) {
      double lead = Math.max(0, at(weight) - last.at(weight));
      return degree <= 0 ? 0 : Math.max(0, weight - lead / degree);
    }
  }
}
