package org.imagingmatch.platform.identity;

import io.quarkus.value.registry.ValueRegistry;
import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tells whoever started the service on their own computer what to do next. */
@ApplicationScoped
public class Welcome {

  private final LocalConfig local;
  private final ValueRegistry runtime;
  private volatile UUID vacancy;

  Welcome(LocalConfig local, ValueRegistry runtime) {
    this.local = local;
    this.runtime = runtime;
  }

  /** The vacancy whose candidates are asked for as an example; set while the service starts. */
  public void suggest(UUID vacancyId) {
    this.vacancy = vacancyId;
  }

  /** Greets on the console when the service runs in local mode; it listens by then. */
  public void greet() {
    if (local.directory().isPresent()) {
      String service = runtime.get(HttpServer.LOCAL_BASE_URI).toString().replaceAll("/$", "");
      System.out.println(text(service, Optional.ofNullable(vacancy)));
    }
  }

  /** Plain, because a terminal may be anything; the command is one line to copy. */
  static String text(String service, Optional<UUID> vacancy) {
    String question =
        vacancy
            .map(id -> "/v1/vacancies/" + id + "/matches?limit=3")
            .orElse("/v1/vacancies?limit=3");
    return """

        imaging-match is ready.
          In a browser:    %1$s/q/swagger-ui
          On the command line:
            curl -s -H "Authorization: Bearer $(curl -s %1$s/local/tokens | sed 's/.*"recruiter":"\\([^"]*\\)".*/\\1/')" "%1$s%2$s"
          Ctrl-C stops it; the data stays.
        """
        .formatted(service, question);
  }
}
