package org.imagingmatch.organisation;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.identity.LocalConfig;
import org.imagingmatch.platform.identity.LocalKey;
import org.jboss.resteasy.reactive.Cache;

/** Gives out tokens to whoever sits at the computer that runs the service; elsewhere not there. */
@Path("/local/tokens")
@PermitAll
@Tag(name = "Local")
public class LocalTokensResource {

  private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final LocalConfig local;
  private final Clock clock;

  LocalTokensResource(LocalConfig local, Clock clock) {
    this.local = local;
    this.clock = clock;
  }

  @GET
  @Cache(noStore = true)
  @Operation(operationId = "getLocalTokens", summary = "A bearer token for each local persona")
  public LocalTokens get(@Context HttpServerRequest request) {
    LocalKey key = LocalKey.in(local.directory().orElseThrow(NotFoundException::new));
    refuseStrangers(request);
    return LocalTokens.of(key, clock.instant());
  }

  /** The name too: a web page could point its own name at this computer (DNS rebinding). */
  private static void refuseStrangers(HttpServerRequest request) {
    if (!LOCAL_NAMES.contains(request.authority().host())
        || !isLoopback(request.remoteAddress().hostAddress())) {
      throw Problems.forbidden("Tokens are for the computer that runs the service.");
    }
  }

  private static boolean isLoopback(String address) {
    InetAddress parsed = NetUtil.createInetAddressFromIpAddressString(address);
    return parsed != null && parsed.isLoopbackAddress();
  }
}
