package org.imagingmatch.demo.people;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the shipped tables; a field of several values separates them by {@code |}. */
final class Table {

  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvParser.Feature.EMPTY_STRING_AS_NULL).build();
  private static final CsvSchema HEADED = CsvSchema.emptySchema().withHeader();

  private Table() {}

  /** All rows of a table of this folder, each column a component of the record. */
  static <T extends Record> List<T> read(String name, Class<T> row) {
    try (InputStream file = Table.class.getResourceAsStream("/demo/" + name);
        MappingIterator<T> rows = MAPPER.readerFor(row).with(HEADED).readValues(file)) {
      return List.copyOf(rows.readAll());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  /** The values of a field; none for an empty one. */
  static List<String> values(String field) {
    return field == null ? List.of() : List.of(field.split("\\|"));
  }
}
