package org.imagingmatch.platform.store;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imagingmatch.platform.store.Form.Written;

/**
 * Puts many things under their owner's names for them, in the transaction under way: creates those
 * that are not there, replaces those that are other than stated, and leaves the rest alone.
 */
@ApplicationScoped
public class ManyRows {

  private final NewRows newRows;

  ManyRows(NewRows newRows) {
    this.newRows = newRows;
  }

  /**
   * What became of each, in order. Of several with one name, the last stands. A refusal leaves the
   * transaction as it is; what somebody else wrote at the same moment ends it.
   */
  public <E extends OwnedRow, T> List<Outcome> put(
      UUID organisationId, OwnedRows<E> rows, Form<E, T> form, List<T> stated) {
    Outcome[] outcomes = new Outcome[stated.size()];
    List<Integer> rest = IntStream.range(0, outcomes.length).boxed().toList();
    while (!rest.isEmpty()) {
      // In one order, so that two that put the same wait for each other and not both.
      Map<String, Integer> wave = new TreeMap<>();
      List<Integer> later = new ArrayList<>();
      for (int i : rest) {
        if (wave.putIfAbsent(form.externalId(stated.get(i)), i) != null) {
          later.add(i);
        }
      }
      later.addAll(put(organisationId, rows, form, stated, wave, outcomes));
      rest = later.stream().sorted().toList();
    }
    return List.of(outcomes);
  }

  /** Of each name one; answers those that somebody else created meanwhile. */
  private <E extends OwnedRow, T> List<Integer> put(
      UUID organisationId,
      OwnedRows<E> rows,
      Form<E, T> form,
      List<T> stated,
      Map<String, Integer> wave,
      Outcome[] outcomes) {
    Map<String, E> found = rows.named(organisationId, wave.keySet());
    // All of them before the first is changed: lists of many rows are read together.
    Map<String, T> before = new HashMap<>();
    found.forEach((name, row) -> before.put(name, form.stated(row)));
    Map<Integer, E> created = new TreeMap<>();
    List<Written<E, T>> replaced = new ArrayList<>();
    wave.forEach(
        (name, i) -> {
          T one = stated.get(i);
          E row = found.get(name);
          try {
            form.check(row, one);
          } catch (HttpProblem problem) {
            outcomes[i] = Outcome.refused(problem);
            return;
          }
          if (row == null) {
            outcomes[i] = Outcome.CREATED;
            created.put(i, form.state(form.create(one), one));
          } else if (form.stated(form.state(form.unstated(row), one)).equals(before.get(name))) {
            outcomes[i] = Outcome.UNCHANGED;
          } else {
            outcomes[i] = Outcome.REPLACED;
            replaced.add(new Written<>(form.state(row, one), before.get(name)));
          }
        });
    List<Integer> lost = write(organisationId, rows, form, wave, created, replaced);
    rows.getEntityManager().clear();
    return lost;
  }

  private <E extends OwnedRow, T> List<Integer> write(
      UUID organisationId,
      OwnedRows<E> rows,
      Form<E, T> form,
      Map<String, Integer> wave,
      Map<Integer, E> created,
      List<Written<E, T>> replaced) {
    if (!replaced.isEmpty()) {
      rows.flush();
    }
    List<E> ordered =
        wave.values().stream().filter(created::containsKey).map(created::get).toList();
    Set<UUID> inserted = newRows.insert(ordered);
    List<Written<E, T>> written = new ArrayList<>(replaced);
    ordered.stream()
        .filter(row -> inserted.contains(row.id()))
        .forEach(row -> written.add(new Written<>(row, null)));
    if (!written.isEmpty()) {
      rows.tellWritten(organisationId, written);
      form.written(written);
    }
    return created.entrySet().stream()
        .filter(each -> !inserted.contains(each.getValue().id()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toList());
  }
}
