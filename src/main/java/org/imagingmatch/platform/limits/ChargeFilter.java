package org.imagingmatch.platform.limits;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.platform.Caller;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Charges every request of a known caller, and says in the answer what is left, in the fields of
 * draft-ietf-httpapi-ratelimit-headers-11. What nobody needs to sign in for is free.
 */
class ChargeFilter {

  /** Who calls, and in which role, is known by then; nothing was asked of the database yet. */
  static final int PRIORITY = Priorities.AUTHORIZATION + 100;

  private static final Set<String> READS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final int READ = 1;
  private static final int WRITE = 2;

  private final LimitsConfig config;
  private final Limits limits;
  private final Charges charges;
  private final SecurityIdentity identity;
  private final Caller caller;

  ChargeFilter(
      LimitsConfig config,
      Limits limits,
      Charges charges,
      SecurityIdentity identity,
      Caller caller) {
    this.config = config;
    this.limits = limits;
    this.charges = charges;
    this.identity = identity;
    this.caller = caller;
  }

  @ServerRequestFilter(priority = PRIORITY)
  void charge(ResourceInfo operation, ContainerRequestContext request) {
    if (config.enabled() && !identity.isAnonymous()) {
      charges.begin(
          limits.of(caller.organisationId(), caller.credential()),
          cost(operation, request.getMethod()));
    }
  }

  @ServerResponseFilter
  void tell(ContainerResponseContext answer) {
    List<Allowance> payers = charges.payers();
    if (!payers.isEmpty()) {
      answer
          .getHeaders()
          .putSingle("RateLimit-Policy", items(payers, each -> each.policy().item()));
      answer.getHeaders().putSingle("RateLimit", items(payers, Allowance::item));
    }
  }

  private static String items(List<Allowance> payers, Function<Allowance, String> item) {
    return payers.stream().map(item).collect(Collectors.joining(", "));
  }

  private static int cost(ResourceInfo operation, String method) {
    return Stream.of(operation.getResourceMethod(), operation.getResourceClass())
        .map(place -> place.getAnnotation(Cost.class))
        .filter(Objects::nonNull)
        .map(Cost::value)
        .findFirst()
        .orElse(READS.contains(method) ? READ : WRITE);
  }
}
