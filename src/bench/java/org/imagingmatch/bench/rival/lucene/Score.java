package org.imagingmatch.bench.rival.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.imagingmatch.bench.rival.Question;
import org.imagingmatch.matching.model.RuleBook;

/** The score of whoever is eligible, and {@link #NOT_ELIGIBLE} for all others. */
final class Score extends DoubleValuesSource {

  /** Below every score. */
  static final double NOT_ELIGIBLE = -1;

  private final Question question;
  private final Dictionary dictionary;
  private final RuleBook rules;

  Score(Question question, Dictionary dictionary, RuleBook rules) {
    this.question = question;
    this.dictionary = dictionary;
    this.rules = rules;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
    LeafReader reader = context.reader();
    LeafFacts.Layout layout = LeafFacts.Layout.of(question, dictionary);
    LeafFacts facts = new LeafFacts(reader, layout);
    LeafGates gates = new LeafGates(question, reader, facts, layout);
    LeafFits fits = new LeafFits(question, reader, facts, gates, layout, rules);
    return new DoubleValues() {
      @Override
      public double doubleValue() throws IOException {
        return gates.met() ? fits.score() : NOT_ELIGIBLE;
      }

      @Override
      public boolean advanceExact(int document) {
        facts.moveTo(document);
        return true;
      }
    };
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return false;
  }

  @Override
  public int hashCode() {
    return Objects.hash(question);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Score score && score.question.equals(question);
  }

  @Override
  public String toString() {
    return "score of " + question.vacancy().id();
  }
}
