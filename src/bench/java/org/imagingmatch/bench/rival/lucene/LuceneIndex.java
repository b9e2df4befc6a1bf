package org.imagingmatch.bench.rival.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.MMapDirectory;
import org.imagingmatch.bench.Work;
import org.imagingmatch.bench.rival.Days;
import org.imagingmatch.bench.rival.Profiles;
import org.imagingmatch.bench.seed.Person;
import org.imagingmatch.bench.seed.Population;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.reference.Catalogue;

/** Writes the index of a population. */
public final class LuceneIndex {

  private static final int CHUNK = 2000;
  private static final int BUFFER_MEGABYTES = 256;

  private LuceneIndex() {}

  /** Writes one segment of all active people into a folder. */
  public static void write(Path folder, Population population, Catalogue catalogue, RuleBook rules)
      throws IOException {
    Documents documents = new Documents(new Dictionary(catalogue, rules));
    IndexWriterConfig config =
        new IndexWriterConfig(null)
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (MMapDirectory directory = new MMapDirectory(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      Work.inChunks(population.size(), CHUNK, () -> adding(writer, documents, population, rules));
      writer.forceMerge(1);
      writer.commit();
    }
  }

  private static Work.Worker adding(
      IndexWriter writer, Documents documents, Population population, RuleBook rules) {
    Profiles profiles = new Profiles(rules, Days.of(population.day()));
    return new Work.Worker() {
      @Override
      public void work(int from, int to) throws IOException {
        for (int number = from; number < to; number++) {
          Person person = population.person(number);
          if (person.active()) {
            writer.addDocument(documents.of(profiles.of(person)));
          }
        }
      }

      @Override
      public void close() {}
    };
  }
}
