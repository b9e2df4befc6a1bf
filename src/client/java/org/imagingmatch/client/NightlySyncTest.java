package org.imagingmatch.client;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.imagingmatch.Examples;
import org.imagingmatch.Tenant;
import org.imagingmatch.client.api.CandidatesApi;
import org.imagingmatch.client.api.FacilitiesApi;
import org.imagingmatch.client.api.MatchingApi;
import org.imagingmatch.client.api.VacanciesApi;
import org.imagingmatch.client.model.Candidate;
import org.imagingmatch.client.model.CandidateMatch;
import org.imagingmatch.client.model.CandidateMatches;
import org.imagingmatch.client.model.Facility;
import org.imagingmatch.client.model.NewCandidate;
import org.imagingmatch.client.model.NewFacility;
import org.imagingmatch.client.model.NewVacancy;
import org.imagingmatch.client.model.Vacancy;
import org.junit.jupiter.api.Test;

/**
 * What the systems of a hospital and an agency do each night, with a client made by a generator.
 */
@QuarkusTest
class NightlySyncTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  @TestHTTPResource URL service;

  private final Tenant hospital = Tenant.provider();
  private final Tenant agency = Tenant.agency();

  @Test
  void hospitalAndAgencyBringTheirSystemsInAndReadWhoFits() throws Exception {
    UUID vacancy = postings();
    assertThat(postings()).as("the same, sent again").isEqualTo(vacancy);

    List<String> people = IntStream.rangeClosed(1, 7).mapToObj(i -> "PERSON/" + i).toList();
    Map<String, String> first = sync(people);
    String unchanged = etag("PERSON/3");
    Map<String, String> second = sync(people.subList(0, 6));
    assertThat(second.keySet()).containsExactlyInAnyOrderElementsOf(people.subList(0, 6));
    assertThat(first).containsAllEntriesOf(second);
    assertThat(etag("PERSON/3")).as("nobody wrote it again").isEqualTo(unchanged);

    assertThat(matches(vacancy)).containsExactlyInAnyOrderElementsOf(people.subList(0, 6));
  }

  /** All that the hospital has. */
  private UUID postings() throws ApiException, JsonProcessingException {
    ApiClient client = client(hospital);
    Facility facility =
        new FacilitiesApi(client)
            .upsertFacility(
                FacilitiesApi.APIUpsertFacilityRequest.newBuilder()
                    .externalId("SITE/1")
                    .newFacility(
                        read(
                            client,
                            Examples.facility().put("externalId", "SITE/1"),
                            NewFacility.class))
                    .build());
    Vacancy vacancy =
        new VacanciesApi(client)
            .upsertVacancy(
                VacanciesApi.APIUpsertVacancyRequest.newBuilder()
                    .externalId("SCH/075/2025")
                    .newVacancy(
                        read(
                            client,
                            Examples.vacancy(facility.getId()).put("externalId", "SCH/075/2025"),
                            NewVacancy.class))
                    .build());
    return vacancy.getId();
  }

  /** Brings in who is there, leaves alone whom the service has already, and removes who is gone. */
  private Map<String, String> sync(List<String> people)
      throws ApiException, JsonProcessingException {
    CandidatesApi candidates = new CandidatesApi(client(agency));
    Map<String, String> stored = stored(candidates);
    for (String person : people) {
      if (!stored.containsKey(person)) {
        ApiResponse<Candidate> created =
            candidates.upsertCandidateWithHttpInfo(
                CandidatesApi.APIUpsertCandidateRequest.newBuilder()
                    .externalId(person)
                    .ifNoneMatch("*")
                    .newCandidate(
                        read(
                            client(agency),
                            Examples.candidate().put("externalId", person),
                            NewCandidate.class))
                    .build());
        assertThat(created.getStatusCode()).isEqualTo(201);
      }
    }
    for (String person : stored.keySet()) {
      if (!people.contains(person)) {
        candidates.deleteCandidateByExternalId(
            CandidatesApi.APIDeleteCandidateByExternalIdRequest.newBuilder()
                .externalId(person)
                .ifMatch(etag(person))
                .build());
      }
    }
    return stored(candidates);
  }

  /** Ids of the people whom the service has, by the agency's names for them. */
  private static Map<String, String> stored(CandidatesApi candidates) throws ApiException {
    Map<String, String> ids = new HashMap<>();
    String cursor = null;
    do {
      var page =
          candidates.listCandidates(
              CandidatesApi.APIListCandidatesRequest.newBuilder().limit(2).cursor(cursor).build());
      page.getItems().forEach(one -> ids.put(one.getExternalId(), one.getId().toString()));
      cursor = page.getNextCursor();
    } while (cursor != null);
    return ids;
  }

  private String etag(String person) throws ApiException {
    return new CandidatesApi(client(agency))
        .getCandidateByExternalIdWithHttpInfo(
            CandidatesApi.APIGetCandidateByExternalIdRequest.newBuilder()
                .externalId(person)
                .build())
        .getHeaders()
        .get("etag")
        .get(0);
  }

  /** All pages of the ranking. */
  private List<String> matches(UUID vacancy) throws ApiException {
    MatchingApi matching = new MatchingApi(client(agency));
    List<String> people = new ArrayList<>();
    String cursor = null;
    do {
      CandidateMatches page =
          matching
              .listMatches(
                  MatchingApi.APIListMatchesRequest.newBuilder()
                      .vacancyId(vacancy)
                      .asOf(AS_OF)
                      .limit(4)
                      .cursor(cursor)
                      .build())
              .getCandidateMatches();
      page.getItems().stream().map(CandidateMatch::getExternalId).forEach(people::add);
      cursor = page.getNextCursor();
    } while (cursor != null);
    return people;
  }

  private ApiClient client(Tenant tenant) {
    String token = "Bearer " + tenant.token();
    ApiClient client = new ApiClient();
    // So that it tells own people from blind ones, which have other fields.
    client.setObjectMapper(client.getObjectMapper().enable(FAIL_ON_UNKNOWN_PROPERTIES));
    client.updateBaseUri(service.toString().replaceFirst("/$", ""));
    client.setRequestInterceptor(request -> request.header("Authorization", token));
    return client;
  }

  private static <T> T read(ApiClient client, Object body, Class<T> type)
      throws JsonProcessingException {
    return client.getObjectMapper().readValue(body.toString(), type);
  }
}
