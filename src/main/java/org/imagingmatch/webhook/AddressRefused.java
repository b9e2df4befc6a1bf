package org.imagingmatch.webhook;

/** The URL leads where nobody may be sent. */
final class AddressRefused extends RuntimeException {

  AddressRefused() {
    super("The address may not be reached", null, false, false);
  }
}
