package org.imagingmatch.fault;

import java.io.IOException;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Counts the tests of a fault; of those that were skipped nothing is said. */
class Tally implements TestWatcher, AfterAllCallback {

  private int passed;
  private int failed;

  @Override
  public void testSuccessful(ExtensionContext test) {
    passed++;
  }

  @Override
  public void testFailed(ExtensionContext test, Throwable cause) {
    failed++;
  }

  @Override
  public void afterAll(ExtensionContext tests) throws IOException {
    if (passed + failed == 0) {
      return;
    }
    Fault fault = tests.getRequiredTestClass().getAnnotation(Fault.class);
    Report.add(
        fault.value(),
        "%d tests of %s".formatted(passed + failed, tests.getRequiredTestClass().getSimpleName()),
        failed == 0 ? fault.passed() : failed + " failed");
  }
}
