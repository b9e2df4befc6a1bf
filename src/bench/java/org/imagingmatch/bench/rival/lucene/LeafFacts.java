package org.imagingmatch.bench.rival.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.imagingmatch.bench.rival.Asked;
import org.imagingmatch.bench.rival.Question;

/** What a segment tells about one document after the other, as far as a question needs it. */
final class LeafFacts {

  private final List<NumericDocValues> work = new ArrayList<>();
  private final NumericDocValues recorded;
  private final SortedNumericDocValues heldValues;
  private long[] held = new long[16];
  private int heldCount;
  private int heldOf = -1;
  private int document;

  /** Which fields a question needs, and the days it asks about. */
  record Layout(Dictionary dictionary, List<String> modalities, int asOf, int start, int end) {

    static Layout of(Question question, Dictionary dictionary) {
      List<String> modalities = new ArrayList<>();
      question.vacancy().modalities().forEach(asked -> modalities.add(asked.code()));
      months(question.credentials(), modalities);
      return new Layout(dictionary, modalities, question.asOf(), question.start(), question.end());
    }

    private static void months(Asked asked, List<String> modalities) {
      if (asked instanceof Asked.Months months && !modalities.contains(months.modality())) {
        modalities.add(months.modality());
      } else if (asked instanceof Asked.AtLeast some) {
        some.of().forEach(one -> months(one, modalities));
      }
    }

    int modality(String code) {
      return modalities.indexOf(code);
    }
  }

  LeafFacts(LeafReader reader, Layout layout) throws IOException {
    for (String modality : layout.modalities()) {
      work.add(DocValues.getNumeric(reader, Fields.work(modality)));
    }
    recorded = DocValues.getNumeric(reader, Fields.RECORDED);
    heldValues = DocValues.getSortedNumeric(reader, Fields.HELD);
  }

  void moveTo(int next) {
    document = next;
  }

  int document() {
    return document;
  }

  /** Packed work in a modality of the layout; 0 = none. */
  long work(int modality) {
    return value(work.get(modality), 0);
  }

  boolean experienceRecorded() {
    return value(recorded, 0) == 1;
  }

  int heldCount() {
    if (heldOf != document) {
      readHeld();
    }
    return heldCount;
  }

  /** A packed credential; ask {@link #heldCount} first. */
  long held(int place) {
    return held[place];
  }

  private void readHeld() {
    try {
      heldOf = document;
      heldCount = heldValues.advanceExact(document) ? heldValues.docValueCount() : 0;
      if (held.length < heldCount) {
        held = Arrays.copyOf(held, heldCount);
      }
      for (int i = 0; i < heldCount; i++) {
        held[i] = heldValues.nextValue();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A number of the document; another one for none. */
  long value(NumericDocValues values, long otherwise) {
    try {
      return values.advanceExact(document) ? values.longValue() : otherwise;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the document has a number. */
  boolean has(NumericDocValues values) {
    try {
      return values.advanceExact(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
