package org.imagingmatch.organisation.key;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A request that carries a key, or what is sent as one. */
class ApiKeyRequest extends BaseAuthenticationRequest {

  private final String text;

  ApiKeyRequest(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
