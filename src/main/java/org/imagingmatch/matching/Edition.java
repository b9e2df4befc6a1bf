package org.imagingmatch.matching;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.RuleBook;

/**
 * Names the rules by which rows of the read model are made. Another release, or another catalogue,
 * may make others; rows of another edition are made anew.
 */
@Singleton
public class Edition {

  /** Changes when the code makes other rows, or writes facts otherwise, of the same record. */
  private static final int CODE = 2;

  private static final int LENGTH = 16;

  private final String current;
  private final String ofVacancies;

  /** The editions that a rule book makes. */
  public Edition(RuleBook rules) {
    List<Stream<String>> ofPeople =
        List.of(
            rules.credentials().values().stream()
                .map(one -> one.code() + one.counts() + sorted(one.modalities())),
            rules.modalities().values().stream()
                .map(one -> one.code() + sorted(one.covers()) + one.halves()),
            rules.registrations().keySet().stream(),
            rules.mobility().stream().map(one -> one.from() + one.basis() + sorted(one.to())));
    List<Stream<String>> ofVacancies =
        List.of(
            rules.credentials().values().stream()
                .map(one -> one.code() + one.counts() + one.registration()),
            lines(rules.specialties(), Edition::sorted),
            lines(rules.employerEquivalents(), rows -> sorted(rows.keySet())),
            lines(
                rules.regulatorRoutes(),
                routes -> sorted(routes.stream().map(RuleBook.Route::from).toList())),
            lines(rules.licenceFamilies(), family -> family),
            lines(rules.licensing(), needs -> new TreeMap<>(needs).toString()),
            rules.registrations().values().stream().map(Edition::line),
            rules.modalities().values().stream().map(one -> one.code() + sorted(one.covers())),
            rules.regions().values().stream().map(one -> one.within() + one.country()),
            rules.mobility().stream().map(one -> one.from() + sorted(one.to())));
    this.current = digest(ofPeople);
    this.ofVacancies = digest(ofVacancies);
  }

  private static <T> Stream<String> lines(Map<String, T> rules, Function<T, String> text) {
    return rules.entrySet().stream().map(rule -> rule.getKey() + text.apply(rule.getValue()));
  }

  private static String line(RuleBook.RegistrationRule rule) {
    return rule.code()
        + sorted(rule.jurisdictions())
        + sorted(rule.families())
        + sorted(rule.modalities())
        + rule.voluntary();
  }

  private static String sorted(Collection<String> words) {
    return words.stream().sorted().toList().toString();
  }

  private static String digest(List<Stream<String>> kinds) {
    return digest(
        CODE
            + kinds.stream()
                .flatMap(kind -> Stream.concat(Stream.of("\n"), kind.sorted()))
                .collect(Collectors.joining("\n")));
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** That of this release, of people. */
  public String current() {
    return current;
  }

  /** That of this release, of vacancies. */
  String ofVacancies() {
    return ofVacancies;
  }
}
