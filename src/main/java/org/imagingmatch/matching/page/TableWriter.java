package org.imagingmatch.matching.page;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.imagingmatch.matching.RankingPage;
import org.imagingmatch.matching.Worded;

/** Answers rankings for a spreadsheet. */
@Provider
@Produces(Worded.CSV)
public class TableWriter implements MessageBodyWriter<RankingPage> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return RankingPage.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      RankingPage answer,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"matches.csv\"");
    out.write(SheetTable.of(Sheets.of(answer)).getBytes(StandardCharsets.UTF_8));
  }
}
