package org.imagingmatch.platform.idempotency;

/**
 * The request was answered before. It leaves as an exception, whatever type the operation that is
 * not called would return.
 */
class Repeated extends RuntimeException {

  private final transient KeptAnswer answer;

  Repeated(KeptAnswer answer) {
    super(null, null, false, false);
    this.answer = answer;
  }

  KeptAnswer answer() {
    return answer;
  }
}
