package org.imagingmatch.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.limits.Charges;
import org.imagingmatch.platform.limits.LongImports;
import org.imagingmatch.platform.store.Outcome;

/** Runs imports: reads some records, writes them, reads the next. */
@ApplicationScoped
class Importer {

  /** A unit for ten lines: a line costs a fraction of a write of its own. */
  private static final int THINGS_A_LINE = 100;

  private final ImportService imports;
  private final ItemReaders readers;
  private final BatchWriter writer;
  private final LongImports places;
  private final Charges charges;
  private final ImportConfig config;
  private final ImportMeasures measures;
  private final ObjectMapper json;

  Importer(
      ImportService imports,
      ItemReaders readers,
      BatchWriter writer,
      LongImports places,
      Charges charges,
      ImportConfig config,
      ImportMeasures measures,
      ObjectMapper json) {
    this.imports = imports;
    this.readers = readers;
    this.writer = writer;
    this.places = places;
    this.charges = charges;
    this.config = config;
    this.measures = measures;
    this.json = json;
  }

  /** Imports a body; 429 while the organisation imports as much as it may. */
  <T extends Record> ImportAnswer run(
      ImportKind<T> kind, UUID organisationId, ImportRequest request, InputStream body) {
    return places.make(organisationId, () -> begin(kind, organisationId, request, body));
  }

  private <T extends Record> ImportAnswer begin(
      ImportKind<T> kind, UUID organisationId, ImportRequest request, InputStream body) {
    long begun = System.nanoTime();
    imports.begin(organisationId, request.id(), kind.name(), request.atomic());
    Progress progress =
        new Progress(
            new Tally(outcome -> measures.line(kind.name(), outcome)),
            tally -> imports.beat(organisationId, request.id(), tally));
    Refusals refusals = new Refusals(json);
    ImportState state = ImportState.BROKEN_OFF;
    try {
      boolean kept = read(kind, organisationId, request, body, progress, refusals);
      state = ImportState.ENDED;
      return new ImportAnswer(request.id(), progress.tally(), refusals, kept, json);
    } catch (UncheckedIOException e) {
      throw Problems.requestTimeout(
          "The body broke off, or came at less than 1 KiB a second. Of an import that is not atomic,"
              + " what was committed stays; send it again.");
    } catch (Progress.Cancelled e) {
      state = ImportState.CANCELLED;
      throw Problems.conflict("This import was cancelled; what was committed before stays.");
    } finally {
      measures.end(kind.name(), state, begun);
      imports.end(organisationId, request.id(), progress.tally(), state);
    }
  }

  /** Whether what was read is kept. */
  private <T extends Record> boolean read(
      ImportKind<T> kind,
      UUID organisationId,
      ImportRequest request,
      InputStream body,
      Progress progress,
      Refusals refusals) {
    PacedBody paced = new PacedBody(body, config.longestStall());
    try {
      if (!request.atomic()) {
        ItemReader<T> items = readers.of(kind, request, paced);
        all(items, batch -> writer.commit(kind, organisationId, batch), progress, refusals);
        return true;
      }
      try (InputStream whole =
          WholeBody.of(paced, config.largestAtomic().asLongValue(), progress::tell)) {
        ItemReader<T> items = readers.of(kind, request, whole);
        return writer.atomically(
            () -> {
              all(items, batch -> kind.put().apply(organisationId, batch), progress, refusals);
              return progress.tally().refused() == 0;
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts records that stand by themselves; answers what became of each. */
  private interface Put<T> {
    List<Outcome> put(List<T> stated);
  }

  private <T extends Record> void all(
      ItemReader<T> items, Put<T> put, Progress progress, Refusals refusals) {
    try {
      List<ImportedItem<T>> batch = items.batch(config.batch());
      while (!batch.isEmpty()) {
        tell(batch, outcomes(batch, put), progress.tally(), refusals);
        charges.used(batch.size() * THINGS_A_LINE);
        progress.tell();
        batch = items.batch(config.batch());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> List<Outcome> outcomes(List<ImportedItem<T>> batch, Put<T> put) {
    List<T> stated =
        batch.stream().filter(item -> item.problem() == null).map(ImportedItem::stated).toList();
    return stated.isEmpty() ? List.of() : put.put(stated);
  }

  private static <T> void tell(
      List<ImportedItem<T>> batch, List<Outcome> outcomes, Tally tally, Refusals refusals)
      throws IOException {
    int next = 0;
    for (ImportedItem<T> item : batch) {
      Outcome outcome =
          item.problem() == null ? outcomes.get(next++) : Outcome.refused(item.problem());
      tally.add(outcome.kind());
      HttpProblem problem = outcome.problem();
      if (problem != null) {
        refusals.add(
            new RefusedLine(item.line(), item.index(), item.externalId(), LineProblem.of(problem)));
      }
    }
  }
}
