package org.imagingmatch.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/** The refused records of an import, however many: beyond a MiB they wait in a file. */
final class Refusals {

  private static final int IN_MEMORY = 1 << 20;

  private final ObjectMapper json;
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private FileChannel file;
  private boolean any;

  Refusals(ObjectMapper json) {
    this.json = json;
  }

  void add(RefusedLine line) throws IOException {
    if (any) {
      memory.write(',');
    }
    any = true;
    memory.write(bytes(line));
    if (memory.size() >= IN_MEMORY) {
      spill();
    }
  }

  private byte[] bytes(RefusedLine line) throws JsonProcessingException {
    return json.writeValueAsBytes(line);
  }

  private void spill() throws IOException {
    if (file == null) {
      file = NamelessFile.create();
    }
    ByteBuffer bytes = ByteBuffer.wrap(memory.toByteArray());
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    memory.reset();
  }

  /** Writes all of them, as the elements of an array, and forgets them. */
  void writeTo(OutputStream out) throws IOException {
    try (FileChannel spilled = file) {
      if (spilled != null) {
        spilled.position(0);
        Channels.newInputStream(spilled).transferTo(out);
      }
    }
    memory.writeTo(out);
  }
}
