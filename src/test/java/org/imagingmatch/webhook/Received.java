package org.imagingmatch.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.util.List;
import java.util.Map;
import org.imagingmatch.Examples;

/** A message as its receiver sees it. */
record Received(String path, Map<String, List<String>> headers, String body) {

  /** Its name for the receiver. */
  String id() {
    return header("webhook-id");
  }

  String header(String name) {
    return headers.entrySet().stream()
        .filter(each -> each.getKey().equalsIgnoreCase(name))
        .map(each -> each.getValue().get(0))
        .findFirst()
        .orElse(null);
  }

  JsonNode json() {
    return Examples.tree(body);
  }

  /** What it is about. */
  String subject() {
    return json().at("/data/id").asText();
  }

  /** Whether the library that receivers use accepts it, which looks at the time too. */
  boolean isSignedWith(String secret) {
    try {
      new Webhook(secret).verify(body, headers);
      return true;
    } catch (WebhookVerificationException e) {
      return false;
    }
  }
}
