package org.imagingmatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

class BriefRefusalsTest {

  private static final Exception FAILURE =
      new IllegalStateException("no connection", new TimeoutException("all of 20 are in use"));

  private final BriefRefusals brief = new BriefRefusals();

  @Test
  void refusalSaysWhyInOneLine() {
    ExtLogRecord line = line("http-problem", "status=503, title=\"Unavailable\"");
    assertThat(brief.isLoggable(line)).isTrue();
    assertThat(line.getFormattedMessage())
        .isEqualTo(
            "status=503, title=\"Unavailable\": java.util.concurrent.TimeoutException: all of 20"
                + " are in use");
    assertThat(line.getThrown()).isNull();
  }

  @Test
  void whatFailedForGoodAndWhatOthersSayKeepsItsTrace() {
    assertThat(traced(line("http-problem", "status=500, title=\"Internal error\""))).isTrue();
    assertThat(traced(line("org.imagingmatch", "status=503"))).isTrue();
  }

  private boolean traced(ExtLogRecord line) {
    return brief.isLoggable(line) && line.getThrown() == FAILURE;
  }

  private static ExtLogRecord line(String logger, String message) {
    ExtLogRecord line = new ExtLogRecord(Level.ERROR, message, ExtLogRecord.class.getName());
    line.setLoggerName(logger);
    line.setThrown(FAILURE);
    return line;
  }
}
