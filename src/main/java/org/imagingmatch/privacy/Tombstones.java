package org.imagingmatch.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.imagingmatch.platform.secret.Secrets;
import org.imagingmatch.platform.store.Ref;

/** What is left of the names of an erased person: digests that only this deployment can make. */
@ApplicationScoped
class Tombstones {

  private static final String PURPOSE = "erasure";

  private final Secrets secrets;

  Tombstones(Secrets secrets) {
    this.secrets = secrets;
  }

  /** The digest of the service's name for a person, or of the agency's, under the newest secret. */
  String of(UUID organisationId, Ref name) {
    return hex(secrets.digest(PURPOSE, parts(organisationId, name)));
  }

  /** Every digest that the name can have, because secrets change. */
  Stream<String> all(UUID organisationId, Ref name) {
    return secrets.digests(PURPOSE, parts(organisationId, name)).stream().map(Tombstones::hex);
  }

  /** Every digest that a person can have: under either name. The external id may be null. */
  Stream<String> all(UUID organisationId, UUID id, String externalId) {
    Stream<String> digests = all(organisationId, Ref.of(id));
    return externalId == null
        ? digests
        : Stream.concat(digests, all(organisationId, new Ref(null, externalId)));
  }

  private static byte[][] parts(UUID organisationId, Ref name) {
    return Stream.of(
            organisationId,
            name.id() == null ? "externalId" : "id",
            name.id() == null ? name.externalId() : name.id())
        .map(part -> part.toString().getBytes(UTF_8))
        .toArray(byte[][]::new);
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
