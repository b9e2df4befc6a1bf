package org.imagingmatch.bench.start;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's own computer, where the service starts its PostgreSQL too.
 *
 * @param folder of the database
 */
record OwnComputer(Path folder) implements Surroundings {

  private static final Pattern TOKEN = Pattern.compile("\"recruiter\":\"([^\"]+)\"");

  @Override
  public Map<String, String> environment() {
    return Map.of("IMAGING_MATCH_DATABASE_DIRECTORY", folder.toAbsolutePath().toString());
  }

  @Override
  public Recruiter recruiter(Service service) throws IOException, InterruptedException {
    URI tokens = service.at("/local/tokens");
    service.awaitOpen();
    try (var answer = tokens.toURL().openStream()) {
      Matcher token = TOKEN.matcher(new String(answer.readAllBytes()));
      if (!token.find()) {
        throw new IOException("No token at " + tokens);
      }
      return new Recruiter(service, token.group(1));
    }
  }

  @Override
  public String toString() {
    return "starts with it";
  }
}
