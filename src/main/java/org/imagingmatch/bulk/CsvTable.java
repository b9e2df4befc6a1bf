package org.imagingmatch.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Faults;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.body.Texts;

/**
 * A table as RFC 4180 writes it, whose first line names the columns, in any order and as many as
 * are of use. Cells are parted by commas, or by semicolons as some spreadsheets do.
 */
final class CsvTable implements Records {

  private final Lines lines;
  private final char delimiter;
  private final List<CsvColumn> columns;

  private CsvTable(Lines lines, char delimiter, List<CsvColumn> columns) {
    this.lines = lines;
    this.delimiter = delimiter;
    this.columns = columns;
  }

  /** Reads the header; answers 400 if it names what is no column, or one twice. */
  static CsvTable of(CsvColumns known, Lines lines) throws IOException {
    Line header = lines.next();
    if (header == null) {
      return new CsvTable(lines, ',', List.of());
    }
    if (header.problem() != null) {
      throw header.problem();
    }
    String text = text(header.bytes());
    char delimiter = text.indexOf(',') < 0 && text.indexOf(';') >= 0 ? ';' : ',';
    List<CsvColumn> columns = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Faults faults = new Faults();
    for (String name : CsvRow.cells(text, delimiter)) {
      CsvColumn column = known.named(name);
      if (column == null) {
        faults.at(
            "",
            "There is no column %s.%s"
                .formatted(Texts.quoted(name), Texts.didYouMean(name, known.byName().keySet())));
        break;
      }
      if (!names.add(name)) {
        faults.at("", "The column %s is there twice.".formatted(Texts.quoted(name)));
      }
      columns.add(column);
    }
    faults.throwIfAny();
    return new CsvTable(lines, delimiter, columns);
  }

  @Override
  public Line next() throws IOException {
    Line first = lines.next();
    if (first == null || first.problem() != null || isWhole(first.bytes())) {
      return first;
    }
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(first.bytes());
    while (record.size() <= Lines.LONGEST) {
      Line more = lines.next();
      if (more == null) {
        return Line.unreadable(first.number(), "A quote that opens here is not closed.");
      }
      if (more.problem() != null) {
        return new Line(first.number(), null, more.problem());
      }
      record.write('\n');
      record.write(more.bytes());
      if (!isWhole(more.bytes())) {
        return Line.of(first.number(), record.toByteArray());
      }
    }
    return Line.unreadable(
        first.number(),
        "A quote that opens here is not closed within %d KiB.".formatted(Lines.LONGEST >> 10));
  }

  /** Whether every quote that opens is closed. */
  private static boolean isWhole(byte[] line) {
    boolean whole = true;
    for (byte each : line) {
      whole ^= each == '"';
    }
    return whole;
  }

  /**
   * The object that a record states; answers 400 if it has more cells than columns.
   *
   * @param json reads JSON
   */
  JsonNode tree(byte[] record, Function<String, JsonNode> json) {
    List<String> cells = CsvRow.cells(text(record), delimiter);
    if (cells.size() > columns.size()) {
      throw Problems.invalid(
          List.of(
              Fault.at(
                  "",
                  "The line has %d cells, and the header names %d columns."
                      .formatted(cells.size(), columns.size()))));
    }
    ObjectNode tree = CsvColumn.object();
    for (int i = 0; i < cells.size(); i++) {
      columns.get(i).put(tree, cells.get(i), json);
    }
    return tree;
  }

  private static String text(byte[] line) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      throw Problems.invalid(List.of(Fault.at("", "The line is not text in UTF-8.")));
    }
  }
}
