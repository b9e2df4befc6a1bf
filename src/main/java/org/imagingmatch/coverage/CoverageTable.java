package org.imagingmatch.coverage;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.imagingmatch.matching.Worded;
import org.imagingmatch.platform.page.Csv;

/** Answers coverage for a spreadsheet: a line each cell. */
@Provider
@Produces(Worded.CSV)
public class CoverageTable implements MessageBodyWriter<Coverage> {

  private static final List<String> COLUMNS =
      List.of(
          "region",
          "regionName",
          "modality",
          "month",
          "vacancies",
          "headcount",
          "eligible",
          "conditional",
          "lostIn30Days",
          "lostIn60Days",
          "lostIn90Days");

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type == Coverage.class;
  }

  @Override
  public void writeTo(
      Coverage answer,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    StringBuilder table = new StringBuilder(Csv.line(COLUMNS));
    answer.items().forEach(cell -> table.append(Csv.line(cells(cell))));
    out.write(table.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> cells(CoverageCell cell) {
    return Stream.of(
            cell.region(),
            cell.regionName(),
            cell.modality(),
            cell.month(),
            cell.vacancies(),
            cell.headcount(),
            cell.eligible(),
            cell.conditional(),
            cell.lostIn30Days(),
            cell.lostIn60Days(),
            cell.lostIn90Days())
        .map(Object::toString)
        .toList();
  }
}
