package org.imagingmatch.bench.rival.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.imagingmatch.bench.rival.Days;
import org.imagingmatch.bench.rival.Profile;
import org.imagingmatch.bench.rival.Profile.Work;

/** Makes a document of a person: terms to filter by, doc values to judge and score by. */
final class Documents {

  private final Dictionary dictionary;

  Documents(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  Document of(Profile person) {
    Document document = new Document();
    document.add(new NumericDocValuesField(Fields.NUMBER, person.number()));
    if (person.home() != null) {
      document.add(new DoubleDocValuesField(Fields.LATITUDE, person.home().latitude()));
      document.add(new DoubleDocValuesField(Fields.LONGITUDE, person.home().longitude()));
    }
    if (person.homeRegion() != null) {
      int region = dictionary.regions.get(person.homeRegion());
      document.add(new NumericDocValuesField(Fields.HOME, region));
    }
    person.modalities().forEach((code, work) -> add(document, code, work));
    boolean recorded = person.modalities().values().stream().anyMatch(Work::recorded);
    document.add(new NumericDocValuesField(Fields.RECORDED, recorded ? 1 : 0));
    credentials(document, person);
    person
        .workRights()
        .forEach(
            (country, until) -> {
              document.add(term(Fields.mayWorkIn(country)));
              document.add(day(Fields.workRight(country), until));
            });
    person.regions().forEach(region -> document.add(term(Fields.region(region))));
    person.contracts().forEach(kind -> document.add(term(Fields.contract(kind))));
    person.shifts().forEach(shift -> document.add(term(Fields.shift(shift))));
    person
        .languages()
        .forEach(
            (tag, level) -> {
              document.add(term(Fields.speaks(tag)));
              document.add(new NumericDocValuesField(Fields.language(tag), level));
            });
    person
        .certificates()
        .forEach((code, until) -> document.add(day(Fields.certificate(code), until)));
    person
        .education()
        .forEach(
            (level, from) ->
                document.add(
                    new SortedNumericDocValuesField(
                        Fields.EDUCATION, Packed.education(level, from))));
    if (person.freeUntil() != Days.NEVER) {
      document.add(day(Fields.FREE_FROM, person.freeFrom()));
      document.add(day(Fields.FREE_UNTIL, person.freeUntil()));
    }
    if (person.pay() != null) {
      document.add(new DoubleDocValuesField(Fields.PAY, person.pay().amount().doubleValue()));
      document.add(
          new NumericDocValuesField(
              Fields.PAY_KIND, dictionary.payKind(person.pay().currency(), person.pay().per())));
    }
    return document;
  }

  private void add(Document document, String modality, Work work) {
    if (work.competent()) {
      document.add(term(Fields.competent(modality)));
    }
    document.add(new NumericDocValuesField(Fields.work(modality), Packed.work(work)));
    work.settings().forEach(code -> word(document, modality, Dictionary.setting(code)));
    work.platforms().forEach(code -> word(document, modality, Dictionary.platform(code)));
  }

  private void word(Document document, String modality, String word) {
    document.add(
        new SortedNumericDocValuesField(Fields.words(modality), dictionary.words.get(word)));
  }

  private void credentials(Document document, Profile person) {
    person
        .credentials()
        .forEach(
            held -> {
              if (held.metUntil() != Days.NEVER) {
                document.add(term(Fields.holds(held.code())));
              }
              document.add(
                  new SortedNumericDocValuesField(
                      Fields.HELD, Packed.held(held, dictionary.credentials.get(held.code()))));
            });
    person
        .licences()
        .forEach(
            one ->
                document.add(
                    new SortedNumericDocValuesField(
                        Fields.LICENCES,
                        Packed.permit(
                            one,
                            dictionary.regions.get(one.jurisdiction()),
                            dictionary.modalities.getOrDefault(one.modality(), 0)))));
  }

  private static Field term(String text) {
    return new StringField(Fields.TERMS, text, Field.Store.NO);
  }

  private static Field day(String field, int day) {
    return new NumericDocValuesField(field, Packed.day(day));
  }
}
