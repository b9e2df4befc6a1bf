package org.imagingmatch.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.imagingmatch.matching.FactsJson;
import org.imagingmatch.matching.MatchRequest;
import org.imagingmatch.matching.Snapshot;
import org.imagingmatch.platform.secret.Secrets;

/**
 * Names all that shaped a ranking by a digest. It is keyed, so that nobody who may not know the
 * facts of a person can try them out.
 */
@ApplicationScoped
class Inputs {

  private static final String PURPOSE = "inputs of a match run";

  private final Secrets secrets;

  Inputs(Secrets secrets) {
    this.secrets = secrets;
  }

  String digest(Snapshot made, MatchRequest request) {
    Stream<String> asked =
        Stream.of(
            FactsJson.write(made.vacancy()),
            made.answer().asOf().toString(),
            made.answer().modelVersion(),
            made.catalogue(),
            made.settings(),
            new TreeMap<>(made.answer().weights()).toString(),
            new TreeSet<>(request.eligibilities()).toString(),
            String.valueOf(request.limit()));
    Stream<String> people = made.people().stream().map(person -> FactsJson.write(person.facts()));
    return HexFormat.of()
        .formatHex(
            secrets.digest(
                PURPOSE,
                Stream.concat(asked, people)
                    .map(part -> part.getBytes(StandardCharsets.UTF_8))
                    .toArray(byte[][]::new)));
  }
}
