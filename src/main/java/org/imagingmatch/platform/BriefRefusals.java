package org.imagingmatch.platform;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;

/**
 * Says why a request could not be answered now in one line of the log. When the database fails
 * there are thousands of them, and their stack traces, all the same, would fill a disk.
 */
@LoggingFilter(name = "brief-refusals")
public final class BriefRefusals implements Filter {

  private static final String LOGGER = "http-problem";
  private static final String REFUSAL = "status=503";

  @Override
  public boolean isLoggable(LogRecord record) {
    if (record instanceof ExtLogRecord refusal
        && LOGGER.equals(refusal.getLoggerName())
        && refusal.getThrown() != null
        && refusal.getFormattedMessage().startsWith(REFUSAL)) {
      refusal.setMessage(
          refusal.getFormattedMessage() + ": " + root(refusal.getThrown()), FormatStyle.NO_FORMAT);
      refusal.setThrown(null);
    }
    return true;
  }

  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
