package org.imagingmatch.bench.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a report: as Markdown, as JSON, and its picture. */
public final class ReportFiles {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .addModule(new SimpleModule().addSerializer(double.class, new KnownNumber()))
          .build();

  /** JSON has no word for what is not known but null. */
  private static final class KnownNumber extends JsonSerializer<Double> {

    @Override
    public void serialize(Double value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (value.isNaN()) {
        json.writeNull();
      } else {
        json.writeNumber(value);
      }
    }
  }

  private ReportFiles() {}

  /** Writes all of it into a folder, and answers the Markdown. */
  public static String write(Report report, Path folder) throws IOException {
    Files.createDirectories(folder);
    String markdown = Markdown.of(report);
    Files.writeString(folder.resolve("report.md"), markdown);
    Files.writeString(folder.resolve("report.json"), MAPPER.writeValueAsString(json(report)));
    Files.writeString(folder.resolve("latency.svg"), Chart.of(report.curves()));
    return markdown;
  }

  private record Json(Object circumstances, Object parts, Object curves, Object notes) {}

  private static Json json(Report report) {
    return new Json(report.circumstances(), report.parts(), report.curves(), report.notes());
  }
}
