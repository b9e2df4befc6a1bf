package org.imagingmatch.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Median latency over pool size as a picture, both axes logarithmic. */
final class Chart {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 440;
  private static final int LEFT = 80;
  private static final int RIGHT = 190;
  private static final int TOP = 50;
  private static final int BOTTOM = 60;
  private static final List<String> COLOURS = List.of("#0b6e4f", "#c8553d", "#3d5a98");
  private static final int LABEL_GAP = 18;

  private final Map<String, Map<Integer, Double>> curves;
  private final double leastPeople;
  private final double mostPeople;
  private final double leastMillis;
  private final double mostMillis;

  private Chart(Map<String, Map<Integer, Double>> curves) {
    this.curves = curves;
    List<Integer> sizes =
        curves.values().stream().flatMap(one -> one.keySet().stream()).sorted().toList();
    List<Double> millis =
        curves.values().stream().flatMap(one -> one.values().stream()).sorted().toList();
    leastPeople = Math.log10(sizes.get(0)) - 0.1;
    mostPeople = Math.log10(sizes.get(sizes.size() - 1)) + 0.1;
    leastMillis = Math.floor(Math.log10(millis.get(0)));
    mostMillis = Math.max(leastMillis + 1, Math.ceil(Math.log10(millis.get(millis.size() - 1))));
  }

  static String of(Map<String, Map<Integer, Double>> curves) {
    return new Chart(curves).svg();
  }

  private String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d"
          font-family="sans-serif" font-size="13" fill="#222">
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        <text x="%3$d" y="26" font-size="16" font-weight="bold">Ranking: median latency over the size of the pool</text>
        """
            .formatted(WIDTH, HEIGHT, LEFT));
    gridOfMillis(svg);
    gridOfPeople(svg);
    curves(svg);
    return svg.append("</svg>\n").toString();
  }

  private void gridOfMillis(StringBuilder svg) {
    for (int power = (int) leastMillis; power <= mostMillis; power++) {
      double y = y(Math.pow(10, power));
      line(svg, LEFT, y, WIDTH - RIGHT, y);
      String label = power < 0 ? String.valueOf(Math.pow(10, power)) : "1" + "0".repeat(power);
      text(svg, LEFT - 8, y + 4, "end", "#222", label + " ms");
    }
  }

  private void gridOfPeople(StringBuilder svg) {
    List<Integer> sizes =
        curves.values().stream().flatMap(one -> one.keySet().stream()).distinct().toList();
    for (int size : sizes) {
      double x = x(size);
      line(svg, x, TOP, x, HEIGHT - BOTTOM);
      text(svg, x, HEIGHT - BOTTOM + 20, "middle", "#222", "%,d".formatted(size));
    }
    text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 14, "middle", "#222", "people");
  }

  private void curves(StringBuilder svg) {
    List<Double> taken = new ArrayList<>();
    int colour = 0;
    for (Map.Entry<String, Map<Integer, Double>> curve : curves.entrySet()) {
      String stroke = COLOURS.get(colour++ % COLOURS.size());
      List<double[]> points = points(curve.getValue());
      String path =
          points.stream()
              .map(point -> number(point[0]) + "," + number(point[1]))
              .collect(Collectors.joining(" "));
      svg.append(
          "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\"/>%n"
              .formatted(path, stroke));
      points.forEach(
          point ->
              svg.append(
                  "<circle cx=\"%s\" cy=\"%s\" r=\"4\" fill=\"%s\"/>%n"
                      .formatted(number(point[0]), number(point[1]), stroke)));
      double y = freeFrom(points.get(points.size() - 1)[1] + 4, taken);
      text(svg, WIDTH - RIGHT + 10, y, "start", stroke, curve.getKey());
    }
  }

  /** Labels do not lie on each other. */
  private static double freeFrom(double wanted, List<Double> taken) {
    double y = wanted;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (double other : taken) {
        if (Math.abs(other - y) < LABEL_GAP) {
          y = other + LABEL_GAP;
          moved = true;
        }
      }
    }
    taken.add(y);
    return y;
  }

  private List<double[]> points(Map<Integer, Double> curve) {
    return curve.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> new double[] {x(each.getKey()), y(each.getValue())})
        .toList();
  }

  private double x(double people) {
    double share = (Math.log10(people) - leastPeople) / (mostPeople - leastPeople);
    return LEFT + share * (WIDTH - LEFT - RIGHT);
  }

  private double y(double millis) {
    double share = (Math.log10(millis) - leastMillis) / (mostMillis - leastMillis);
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
  }

  private static void line(StringBuilder svg, double x1, double y1, double x2, double y2) {
    svg.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"#d8d8d8\"/>%n"
            .formatted(number(x1), number(y1), number(x2), number(y2)));
  }

  private static void text(
      StringBuilder svg, double x, double y, String anchor, String fill, String text) {
    svg.append(
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n"
            .formatted(number(x), number(y), anchor, fill, text));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
