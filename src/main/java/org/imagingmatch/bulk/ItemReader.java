package org.imagingmatch.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.body.Bodies;

/** Reads records by the rules of single bodies; what is wrong with one is said of that one. */
final class ItemReader<T extends Record> {

  /** Bytes of a batch: so much is held at most, however long its lines are. */
  private static final int MOST_BYTES = 2 << 20;

  private final ImportKind<T> kind;
  private final Bodies bodies;
  private final Records records;
  private final Function<byte[], JsonNode> tree;
  private long index;

  /**
   * @param tree makes JSON of a record; answers 400 where it cannot
   */
  ItemReader(ImportKind<T> kind, Bodies bodies, Records records, Function<byte[], JsonNode> tree) {
    this.kind = kind;
    this.bodies = bodies;
    this.records = records;
    this.tree = tree;
  }

  /** The next records, in order; none = there are no more. */
  List<ImportedItem<T>> batch(int most) throws IOException {
    List<ImportedItem<T>> batch = new ArrayList<>();
    long bytes = 0;
    while (batch.size() < most && bytes < MOST_BYTES) {
      Line line = records.next();
      if (line == null) {
        break;
      }
      if (!line.isBlank()) {
        ImportedItem<T> item = item(line);
        bytes += item.size();
        batch.add(item);
      }
    }
    return batch;
  }

  private ImportedItem<T> item(Line line) {
    long position = index++;
    String externalId = null;
    try {
      if (line.problem() != null) {
        throw line.problem();
      }
      JsonNode json = tree.apply(line.bytes());
      externalId = json.path("externalId").textValue();
      T stated = bodies.bind(json, kind.type());
      externalId = kind.externalId().apply(stated);
      if (externalId == null) {
        throw Problems.invalid(List.of(Fault.at("/externalId", "externalId is required.")));
      }
      return new ImportedItem<>(
          line.number(), position, externalId, stated, null, line.bytes().length);
    } catch (HttpProblem problem) {
      return new ImportedItem<>(line.number(), position, externalId, null, problem, 0);
    }
  }
}
