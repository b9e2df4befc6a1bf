package org.imagingmatch.bench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that a run found. */
public final class Report {

  private final Map<String, String> circumstances = new LinkedHashMap<>();
  private final Map<String, List<Line>> parts = new LinkedHashMap<>();
  private final Map<String, Map<Integer, Double>> curves = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  /** A report with some parts, in this order. */
  public Report(String... parts) {
    for (String part : parts) {
      this.parts.put(part, new ArrayList<>());
    }
  }

  /** Something to know about the run. */
  public void circumstance(String name, String value) {
    circumstances.put(name, value);
  }

  /** One more line of a part. */
  public void add(String part, Line line) {
    parts.get(part).add(line);
  }

  /** A median latency for the picture. */
  public void point(String curve, int people, double milliseconds) {
    curves.computeIfAbsent(curve, name -> new LinkedHashMap<>()).put(people, milliseconds);
  }

  /** Something to say below the tables. */
  public void note(String text) {
    notes.add(text);
  }

  /** What is to know about the run. */
  public Map<String, String> circumstances() {
    return circumstances;
  }

  /** The lines by part. */
  public Map<String, List<Line>> parts() {
    return parts;
  }

  /** Median latencies in milliseconds, by curve and pool size. */
  public Map<String, Map<Integer, Double>> curves() {
    return curves;
  }

  /** What is said below the tables. */
  public List<String> notes() {
    return notes;
  }
}
