package org.imagingmatch.webhook;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imagingmatch.platform.store.RowId;

/**
 * What is sent with one attempt.
 *
 * @param webhook to which it goes
 * @param deliveryId of which it is an attempt
 * @param eventId its name for the receiver, the same with each attempt
 * @param attempts those before
 * @param secrets all that are live
 */
record Message(
    RowId webhook,
    UUID deliveryId,
    UUID eventId,
    String url,
    String body,
    int attempts,
    List<SigningSecret> secrets) {

  /** One signature for each live secret: whoever has either of them can tell that it is ours. */
  String signatures(long timestamp) {
    return secrets.stream()
        .map(secret -> secret.sign(eventId.toString(), timestamp, body))
        .collect(Collectors.joining(" "));
  }
}
