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

/** Answers coverage for a browser, which may do nothing with the page but show it. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class CoveragePage implements MessageBodyWriter<Coverage> {

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
    HeatMap.of(answer).write(headers, out);
  }
}
