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
import java.nio.charset.StandardCharsets;
import org.imagingmatch.matching.NextPage;
import org.imagingmatch.matching.RankingPage;

/** Answers rankings for a browser, which may do nothing with the page but show it and ask again. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class PageWriter implements MessageBodyWriter<RankingPage> {

  private static final String POLICY =
      "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
          .formatted(Asset.STYLE.digest(), Asset.SCRIPT.digest());

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
    headers.putSingle("Content-Security-Policy", POLICY);
    headers.putSingle("Referrer-Policy", "no-referrer");
    headers.putSingle("X-Content-Type-Options", "nosniff");
    Sheet sheet = Sheets.of(answer);
    String next = sheet.nextCursor() == null ? null : NextPage.of(uri, sheet.nextCursor());
    out.write(SheetPage.of(sheet, Controls.of(sheet, uri), next).getBytes(StandardCharsets.UTF_8));
  }
}
