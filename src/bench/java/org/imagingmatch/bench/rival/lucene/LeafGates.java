package org.imagingmatch.bench.rival.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.imagingmatch.bench.rival.Licensing;
import org.imagingmatch.bench.rival.Question;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/** The gates, as far as terms have not decided them. */
final class LeafGates {

  private final Question question;
  private final LeafFacts facts;
  private final Tree credentials;
  private final Dictionary dictionary;
  private final NumericDocValues workRight;
  private final NumericDocValues freeFrom;
  private final NumericDocValues freeUntil;
  private final SortedNumericDocValues licences;
  private final SortedNumericDocValues education;
  private final List<NumericDocValues> certificates = new ArrayList<>();
  private final List<NumericDocValues> languages = new ArrayList<>();
  private final int[] levels;
  private final int[] usedSince;
  private final boolean[] jurisdictions;
  private final boolean[][] registrations;

  LeafGates(Question question, LeafReader reader, LeafFacts facts, LeafFacts.Layout layout)
      throws IOException {
    this.question = question;
    this.facts = facts;
    this.dictionary = layout.dictionary();
    VacancyFacts vacancy = question.vacancy();
    credentials = question.credentials() == null ? null : Tree.of(question.credentials(), layout);
    workRight = DocValues.getNumeric(reader, Fields.workRight(question.country()));
    freeFrom = DocValues.getNumeric(reader, Fields.FREE_FROM);
    freeUntil = DocValues.getNumeric(reader, Fields.FREE_UNTIL);
    licences = DocValues.getSortedNumeric(reader, Fields.LICENCES);
    education = DocValues.getSortedNumeric(reader, Fields.EDUCATION);
    for (var asked : vacancy.certificates()) {
      certificates.add(DocValues.getNumeric(reader, Fields.certificate(asked.code())));
    }
    levels = new int[question.languages().size()];
    for (Map.Entry<String, Integer> asked : question.languages().entrySet()) {
      levels[languages.size()] = asked.getValue();
      languages.add(DocValues.getNumeric(reader, Fields.language(asked.getKey())));
    }
    usedSince = vacancy.modalities().stream().mapToInt(question::usedSince).toArray();
    Licensing licensing = question.licensing();
    jurisdictions = licensing == null ? null : flags(licensing.jurisdictions(), dictionary.regions);
    registrations =
        licensing == null
            ? null
            : vacancy.modalities().stream()
                .map(
                    one -> flags(licensing.registrations().get(one.code()), dictionary.credentials))
                .toArray(boolean[][]::new);
  }

  private static boolean[] flags(Set<String> codes, Map<String, Integer> ordinals) {
    boolean[] flags = new boolean[ordinals.size() + 1];
    codes.forEach(code -> flags[ordinals.get(code)] = true);
    return flags;
  }

  boolean met() throws IOException {
    return workRight()
        && available()
        && modality()
        && (credentials == null || credentials.met(facts))
        && (jurisdictions == null || licence())
        && languages()
        && education()
        && certificates();
  }

  private boolean workRight() {
    return facts.value(workRight, -1) >= question.end();
  }

  private boolean available() {
    int latest = question.start() + question.vacancy().startFlexDays();
    return facts.value(freeFrom, Long.MAX_VALUE) <= latest
        && facts.value(freeUntil, -1) >= question.end();
  }

  private boolean modality() {
    if (question.vacancy().training()) {
      return true;
    }
    List<AskedModality> asked = question.vacancy().modalities();
    boolean any = question.anyModality();
    for (int i = 0; i < asked.size(); i++) {
      if (modality(asked.get(i), facts.work(i), usedSince[i]) == any) {
        return any;
      }
    }
    return !any;
  }

  private static boolean modality(AskedModality asked, long work, int usedSince) {
    int months = asked.minimumMonths() == null ? 0 : asked.minimumMonths();
    boolean enough = months == 0 || Packed.workRecorded(work) && Packed.workMonths(work) >= months;
    boolean lately =
        asked.usedWithinMonths() == null
            || Packed.workRecorded(work)
                && Packed.lastDay(work) > 0
                && Packed.lastDay(work) >= usedSince;
    return Packed.workCompetent(work) && enough && lately;
  }

  private boolean licence() throws IOException {
    boolean any = question.anyModality();
    for (int i = 0; i < registrations.length; i++) {
      int modality = dictionary.modalities.get(question.vacancy().modalities().get(i).code());
      if ((registered(registrations[i]) || licensed(modality)) == any) {
        return any;
      }
    }
    return !any;
  }

  private boolean registered(boolean[] accepted) {
    for (int i = 0; i < facts.heldCount(); i++) {
      long one = facts.held(i);
      if (accepted[Packed.heldCode(one)]
          && !Packed.heldEligibleOnly(one)
          && Packed.heldMetUntil(one) >= question.end()) {
        return true;
      }
    }
    return false;
  }

  private boolean licensed(int modality) throws IOException {
    if (licences.advanceExact(facts.document())) {
      for (int i = 0; i < licences.docValueCount(); i++) {
        long one = licences.nextValue();
        int covered = Packed.permitModality(one);
        if (jurisdictions[Packed.permitJurisdiction(one)]
            && (covered == 0 || covered == modality)
            && Packed.lastDay(one) >= question.end()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean languages() {
    for (int i = 0; i < levels.length; i++) {
      if (!facts.has(languages.get(i)) || facts.value(languages.get(i), -1) < levels[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean education() throws IOException {
    if (question.vacancy().minimumEducation() == null) {
      return true;
    }
    int least = question.vacancy().minimumEducation().ordinal();
    if (education.advanceExact(facts.document())) {
      for (int i = 0; i < education.docValueCount(); i++) {
        long one = education.nextValue();
        if (Packed.educationLevel(one) >= least && Packed.lastDay(one) <= question.start()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean certificates() {
    for (NumericDocValues certificate : certificates) {
      if (facts.value(certificate, -1) < question.end()) {
        return false;
      }
    }
    return true;
  }

  /** How well the credentials asked are held, 0 to 1. */
  double strength() {
    return credentials == null ? 0 : Math.max(0, credentials.degree(facts));
  }

  /** Which of the asked modalities do not fail their part of the gate. */
  boolean[] passing() {
    List<AskedModality> asked = question.vacancy().modalities();
    boolean[] passing = new boolean[asked.size()];
    Arrays.fill(passing, true);
    if (question.anyModality()) {
      boolean recorded = facts.experienceRecorded();
      for (int i = 0; i < passing.length; i++) {
        long work = facts.work(i);
        boolean met = modality(asked.get(i), work, usedSince[i]);
        boolean unknown =
            !recorded
                || Packed.workUnrecorded(work)
                    && modality(withoutUse(asked.get(i)), work, usedSince[i]);
        passing[i] = met || unknown;
      }
    }
    return passing;
  }

  private static AskedModality withoutUse(AskedModality asked) {
    return new AskedModality(asked.code(), asked.minimumMonths(), null);
  }
}
