package org.imagingmatch.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The shipped lines of JSON, with their days made absolute. */
public final class DemoFile {

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build()
          .readerFor(ObjectNode.class);
  private static final Pattern PERIOD = Pattern.compile("-?P\\d+[DWMY]");

  private DemoFile() {}

  /**
   * All lines of a file.
   *
   * @param today the day that a period such as {@code P8W} is added to
   */
  public static List<ObjectNode> read(String name, LocalDate today) {
    try (InputStream file = DemoFile.class.getResourceAsStream("/demo/" + name);
        MappingIterator<ObjectNode> lines = READER.readValues(file)) {
      List<ObjectNode> all = lines.readAll();
      all.forEach(line -> makeAbsolute(line, today));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  private static void makeAbsolute(JsonNode node, LocalDate today) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        String text = field.getValue().asText();
        if (field.getValue().isTextual() && PERIOD.matcher(text).matches()) {
          field.setValue(TextNode.valueOf(today.plus(Period.parse(text)).toString()));
        }
      }
    }
    node.forEach(inner -> makeAbsolute(inner, today));
  }
}
