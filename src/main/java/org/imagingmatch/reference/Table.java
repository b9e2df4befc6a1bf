package org.imagingmatch.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One file of the catalogue (CSV, UTF-8, header row), read strictly. */
final class Table {

  private static final CsvMapper CSV = new CsvMapper();

  private final String file;
  private final List<Row> rows;

  private Table(String file, List<Row> rows) {
    this.file = file;
    this.rows = rows;
  }

  /**
   * Reads a table.
   *
   * @param manifest the row of {@code tables.csv} about it; null for that table itself
   * @param columns the header it must have
   * @throws CatalogueException if the file is missing, is not UTF-8, or a line has too few or too
   *     many cells
   */
  static Table read(ReferenceFiles files, String file, Row manifest, String... columns) {
    try (InputStream in = files.open(file)) {
      if (in == null) {
        throw new CatalogueException(file, 1, null, null, "there is no such file");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
      return new Table(file, rows(file, reader, manifest, List.of(columns)));
    } catch (JsonProcessingException broken) {
      long line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      throw new CatalogueException(file, line, null, null, broken.getOriginalMessage());
    } catch (CharacterCodingException broken) {
      throw new CatalogueException(file, 1, null, null, "is not UTF-8");
    } catch (IOException broken) {
      throw new UncheckedIOException(file, broken);
    }
  }

  private static List<Row> rows(String file, Reader in, Row manifest, List<String> columns)
      throws IOException {
    String source = manifest == null ? null : manifest.text("source");
    String asOf = manifest == null ? null : manifest.asOf();
    try (MappingIterator<String[]> lines =
        CSV.readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY).readValues(in)) {
      List<Row> rows = new ArrayList<>();
      long line = 1;
      while (lines.hasNextValue()) {
        List<String> cells = List.of(lines.nextValue());
        if (line == 1 ? !cells.equals(columns) : cells.size() != columns.size()) {
          throw new CatalogueException(file, line, null, null, "must have the columns " + columns);
        }
        if (line > 1) {
          rows.add(new Row(file, line, named(columns, cells), source, asOf));
        }
        line += 1 + cells.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
      }
      if (rows.isEmpty()) {
        throw new CatalogueException(file, line, null, null, "there are no rows");
      }
      return rows;
    }
  }

  List<Row> rows() {
    return Collections.unmodifiableList(rows);
  }

  /** One value a row, in the order of the file. */
  <T> List<T> map(Function<Row, T> mapping) {
    return rows.stream().map(mapping).toList();
  }

  /** One value a row, by code, in the order of the file. */
  <T> Map<String, T> map(String key, Function<Row, T> mapping) {
    Map<String, T> map = new LinkedHashMap<>();
    unique(key).forEach((code, row) -> map.put(code, mapping.apply(row)));
    return Collections.unmodifiableMap(map);
  }

  /** The codes that the table defines. */
  Set<String> codes(String key) {
    return unique(key).keySet();
  }

  /** The rows of each code, in the order of the file. */
  Map<String, List<Row>> grouped(String key) {
    return rows.stream().collect(Collectors.groupingBy(row -> row.required(key)));
  }

  /** Rows by their key, which no other row may have. */
  Map<String, Row> unique(String... key) {
    Map<String, Row> unique = new LinkedHashMap<>();
    for (Row row : rows) {
      String value = List.of(key).stream().map(row::required).collect(Collectors.joining(" + "));
      if (unique.putIfAbsent(value, row) != null) {
        throw new CatalogueException(
            file, row.line(), String.join(" + ", key), value, "stands on more than one line");
      }
    }
    return unique;
  }

  /** Refuses rows that lead back to themselves. */
  void requireAcyclic(
      String key, String column, Map<String, ? extends Collection<String>> targets) {
    unique(key)
        .forEach(
            (code, row) -> {
              if (Reach.of(code, targets).contains(code)) {
                throw row.fault(column, "leads back to " + code);
              }
            });
  }

  private static Map<String, String> named(List<String> columns, List<String> cells) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      named.put(columns.get(i), cells.get(i).isBlank() ? null : cells.get(i));
    }
    return named;
  }
}
