package org.imagingmatch.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imagingmatch.bench.http.Client;
import org.imagingmatch.bench.http.Request;
import org.imagingmatch.bench.seed.Post;
import org.imagingmatch.bench.seed.Seeder;
import org.imagingmatch.bench.service.Service;
import org.imagingmatch.matching.model.Fit;

/** The requests that are measured. All of them are judged on the day of the data. */
public final class Api {

  /** Places on a page. */
  public static final int LIMIT = 20;

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Service service;
  private final LocalDate day;
  private final String agency;
  private final String provider;

  Api(Service service, LocalDate day) {
    this.service = service;
    this.day = day;
    this.agency = service.token(Seeder.AGENCY, "agency");
    this.provider = service.token(Seeder.PROVIDER, "provider");
  }

  /** Where it is sent to. */
  int port() {
    return service.port();
  }

  /** The agency's people for a vacancy. */
  Request ranking(Post post) {
    return ranking(post, Map.of());
  }

  /** The same with other weights. */
  Request ranking(Post post, Map<Fit, Double> weights) {
    return Request.get(path(post) + parameters(weights), agency);
  }

  /** The people of all agencies for a vacancy, blind. */
  Request blind(Post post) {
    return Request.get(path(post), provider);
  }

  /** The vacancies for one of the people. */
  Request vacancies(UUID person) {
    return Request.get(
        "/v1/candidates/%s/matches?limit=%d&asOf=%s".formatted(person, LIMIT, day), agency);
  }

  /** The agency's people for every open vacancy. */
  Request everything() {
    return Request.get("/v1/matches?limit=%d&asOf=%s".formatted(LIMIT, day), agency);
  }

  /** Says from when on somebody is free. */
  Request free(UUID person, LocalDate from) {
    return Request.patch(
        "/v1/candidates/" + person, agency, "{\"availability\":{\"from\":\"%s\"}}".formatted(from));
  }

  /** The following page of a ranking, by the answer to the one before. */
  Request next(Post post, JsonNode page) {
    return Request.get(path(post) + "&cursor=" + page.get("nextCursor").textValue(), agency);
  }

  private String path(Post post) {
    return "/v1/vacancies/%s/matches?limit=%d&asOf=%s".formatted(post.id(), LIMIT, day);
  }

  private static String parameters(Map<Fit, Double> weights) {
    return weights.entrySet().stream()
        .map(each -> "&weights.%s=%s".formatted(each.getKey(), each.getValue()))
        .collect(Collectors.joining());
  }

  /** Sends a request on a connection and reads the answer. */
  static JsonNode json(Client client, Request request) throws IOException {
    return MAPPER.readTree(client.send(request).text());
  }

  /** The entries of a page. */
  static List<JsonNode> items(JsonNode page) {
    List<JsonNode> items = new ArrayList<>();
    page.get("items").forEach(items::add);
    return items;
  }
}
