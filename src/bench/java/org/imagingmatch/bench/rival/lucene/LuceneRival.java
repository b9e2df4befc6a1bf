package org.imagingmatch.bench.rival.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.Version;
import org.imagingmatch.bench.rival.Asked;
import org.imagingmatch.bench.rival.Hit;
import org.imagingmatch.bench.rival.Profile;
import org.imagingmatch.bench.rival.Question;
import org.imagingmatch.bench.rival.Rival;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.reference.Catalogue;

/**
 * Apache Lucene in this process: one segment, mapped into memory, terms for what excludes most, doc
 * values for the rest. One thread for a search, as it runs when nothing else is set.
 */
public final class LuceneRival implements Rival {

  private final MMapDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final NumericDocValuesOf numbers;
  private final Dictionary dictionary;
  private final RuleBook rules;

  private interface NumericDocValuesOf {
    NumericDocValues open() throws IOException;
  }

  /** Over an index that {@link LuceneIndex} wrote. */
  public LuceneRival(Path folder, Catalogue catalogue, RuleBook rules) throws IOException {
    this.directory = new MMapDirectory(folder);
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    this.numbers = () -> MultiDocValues.getNumericValues(reader, Fields.NUMBER);
    this.dictionary = new Dictionary(catalogue, rules);
    this.rules = rules;
  }

  @Override
  public String name() {
    return "Apache Lucene " + Version.LATEST;
  }

  @Override
  public boolean answers(Question question) {
    return true;
  }

  @Override
  public List<Hit> best(Question question, int limit) throws IOException {
    Sort sort = new Sort(new Score(question, dictionary, rules).getSortField(true));
    List<FieldDoc> found = new ArrayList<>();
    for (ScoreDoc each : searcher.search(filter(question), limit, sort).scoreDocs) {
      found.add((FieldDoc) each);
    }
    List<Hit> hits = new ArrayList<>();
    for (FieldDoc each : found) {
      double score = (Double) each.fields[0];
      if (score != Score.NOT_ELIGIBLE) {
        hits.add(new Hit(number(each.doc), score));
      }
    }
    return hits;
  }

  private int number(int document) throws IOException {
    NumericDocValues values = numbers.open();
    values.advanceExact(document);
    return (int) values.longValue();
  }

  private static Query filter(Question question) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (!question.vacancy().training()) {
      modalities(question, all);
    }
    all.add(term(Fields.mayWorkIn(question.country())), BooleanClause.Occur.FILTER);
    all.add(terms(question.regions(), Fields::region), BooleanClause.Occur.FILTER);
    if (question.vacancy().contract() != null) {
      Set<String> kinds = Set.of(question.vacancy().contract().name(), Profile.ANY);
      all.add(terms(kinds, Fields::contract), BooleanClause.Occur.FILTER);
    }
    question
        .vacancy()
        .shifts()
        .forEach(
            shift ->
                all.add(
                    terms(Set.of(shift.name(), Profile.ANY), Fields::shift),
                    BooleanClause.Occur.FILTER));
    question
        .languages()
        .keySet()
        .forEach(tag -> all.add(term(Fields.speaks(tag)), BooleanClause.Occur.FILTER));
    if (question.credentials() != null) {
      Query credentials = credentials(question.credentials());
      if (credentials != null) {
        all.add(credentials, BooleanClause.Occur.FILTER);
      }
    }
    return all.build();
  }

  private static void modalities(Question question, BooleanQuery.Builder all) {
    List<String> codes =
        question.vacancy().modalities().stream().map(asked -> asked.code()).toList();
    if (question.anyModality()) {
      all.add(terms(codes, Fields::competent), BooleanClause.Occur.FILTER);
    } else {
      codes.forEach(code -> all.add(term(Fields.competent(code)), BooleanClause.Occur.FILTER));
    }
  }

  /** Who may hold what is asked; null = terms cannot tell. */
  private static Query credentials(Asked asked) {
    if (asked instanceof Asked.Leaf leaf) {
      return terms(leaf.held().keySet(), Fields::holds);
    }
    if (asked instanceof Asked.AtLeast some) {
      BooleanQuery.Builder branches = new BooleanQuery.Builder();
      for (Asked branch : some.of()) {
        Query query = credentials(branch);
        if (query == null) {
          return null;
        }
        branches.add(query, BooleanClause.Occur.SHOULD);
      }
      return branches.setMinimumNumberShouldMatch(some.n()).build();
    }
    return null;
  }

  private static Query term(String text) {
    return new TermQuery(new Term(Fields.TERMS, text));
  }

  private static Query terms(Collection<String> codes, Function<String, String> name) {
    if (codes.size() > 16) {
      return new TermInSetQuery(
          Fields.TERMS, codes.stream().map(name).map(BytesRef::new).collect(Collectors.toSet()));
    }
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    new HashSet<>(codes)
        .forEach(one -> some.add(term(name.apply(one)), BooleanClause.Occur.SHOULD));
    return some.build();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
