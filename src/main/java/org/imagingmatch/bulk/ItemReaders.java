package org.imagingmatch.bulk;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import org.imagingmatch.platform.body.Bodies;

/** Reads bodies of either form. */
@Singleton
class ItemReaders {

  private final Bodies bodies;

  ItemReaders(Bodies bodies) {
    this.bodies = bodies;
  }

  /** Answers 400 for a body that is none of that form from its first line. */
  <T extends Record> ItemReader<T> of(ImportKind<T> kind, ImportRequest request, InputStream body)
      throws IOException {
    Lines lines = new Lines(request.gzip() ? Inflated.of(body) : body);
    if (!request.csv()) {
      return new ItemReader<>(kind, bodies, lines, bodies::tree);
    }
    CsvTable table = CsvTable.of(CsvColumns.of(kind), lines);
    return new ItemReader<>(kind, bodies, table, record -> table.tree(record, bodies::value));
  }
}
