package org.imagingmatch.matching.page;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.imagingmatch.matching.NextPage;
import org.imagingmatch.matching.RankingPage;

/** Answers rankings for a browser, which may do nothing with the page but show it and ask again. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class PageWriter implements MessageBodyWriter<RankingPage> {

  private final UriInfo uri;

  PageWriter(UriInfo uri) {
    this.uri = uri;
  }

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
    Sheet sheet = Sheets.of(answer);
    String next = sheet.nextCursor() == null ? null : NextPage.of(uri, sheet.nextCursor());
    SheetPage.of(sheet, Controls.of(sheet, uri), next).write(headers, out);
  }
}
