package org.imagingmatch.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Tables to fill in: the columns, and a row that shows how to fill each. */
@Singleton
class CsvTemplates {

  private final ObjectMapper json;

  CsvTemplates(ObjectMapper json) {
    this.json = json;
  }

  String of(ImportKind<?> kind) {
    CsvColumns columns = CsvColumns.of(kind);
    return CsvRow.of(columns.byName().keySet().stream()) + row(columns, example(kind));
  }

  /** The row that states what an object states. */
  static String row(CsvColumns columns, JsonNode stated) {
    return CsvRow.of(columns.byName().values().stream().map(column -> column.cell(stated)));
  }

  private JsonNode example(ImportKind<?> kind) {
    String file = kind.name().name().toLowerCase(Locale.ROOT) + ".json";
    try (InputStream in = CsvTemplates.class.getResourceAsStream(file)) {
      return json.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
