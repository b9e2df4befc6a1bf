package org.imagingmatch.platform.body;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Hands resources their bodies checked: every request body of this service is a record. The server
 * has refused what is too large before.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, RecordBodyReader.MERGE_PATCH})
public class RecordBodyReader implements MessageBodyReader<Record> {

  /** Media type of {@link MergePatch}. */
  public static final String MERGE_PATCH = "application/merge-patch+json";

  private final Bodies bodies;

  RecordBodyReader(Bodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    byte[] json = body.readAllBytes();
    return type.equals(MergePatch.class)
        ? new MergePatch(StrictJson.object(json))
        : bodies.read(json, type);
  }
}
