package org.imagingmatch.matching;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
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
  private static final int CODE = 1;

  private static final int LENGTH = 16;

  private final String current;

  /** The edition that a rule book makes. */
  public Edition(RuleBook rules) {
    Stream<String> lines =
        Stream.of(
                rules.credentials().values().stream()
                    .map(one -> one.code() + one.counts() + sorted(one.modalities())),
                rules.modalities().values().stream()
                    .map(one -> one.code() + sorted(one.covers()) + one.halves()),
                rules.registrations().keySet().stream(),
                rules.mobility().stream().map(one -> one.from() + one.basis() + sorted(one.to())))
            .flatMap(kind -> Stream.concat(Stream.of("\n"), kind.sorted()));
    current = digest(CODE + lines.collect(Collectors.joining("\n")));
  }

  private static String sorted(Collection<String> words) {
    return words.stream().sorted().toList().toString();
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

  /** That of this release. */
  public String current() {
    return current;
  }
}
